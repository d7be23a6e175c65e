import { isTree, own, ownTree } from '../json.ts';
import type { Tree } from '../json.ts';
import type { Origins } from './origins.ts';
import { walk } from './grammar.ts';
import type { Kind } from './grammar.ts';
import { unicodePattern } from './patterns.ts';

/** Rewrites what OpenAPI 3.0 says differently from 3.1, and patterns, in place. */
export function upgrade(document: Tree, origins: Origins): void {
  const version = origins.sourceOf(document)?.version;
  document['openapi'] = version === '3.2' ? '3.2.0' : '3.1.0';
  walk('document', document, ({ kind, value }) => {
    if (DESCRIBED.has(kind)) settleMediaTypes(value, origins);
    if (kind !== 'schema') return;
    upgradePatterns(value, origins);
    for (const key of SETTLED) delete value[key];
    if (origins.sourceOf(value)?.version !== '3.0') return;
    upgradeBounds(value);
    upgradeExample(value);
    upgradeNullable(value, origins);
  });
}

const DESCRIBED: ReadonlySet<Kind> = new Set(['parameter', 'requestBody', 'response', 'header']);

/**
 * Requests are told apart by type and subtype alone, so nothing else stays in the key. Of several
 * that differ in no more than that, any may be sent.
 */
function settleMediaTypes(holder: Tree, origins: Origins): void {
  const content = ownTree(holder, 'content');
  if (content === undefined) return;
  for (const key of Object.keys(content)) {
    const essence = (key.split(';', 1)[0] ?? '').trim().toLowerCase();
    if (essence === key || !essence.includes('/')) continue;
    if (Object.hasOwn(content, essence)) {
      content[essence] = eitherMediaType(content[essence], content[key], origins);
    } else {
      content[essence] = content[key];
      delete content[key];
    }
  }
}

function eitherMediaType(one: unknown, other: unknown, origins: Origins): unknown {
  if (!isTree(one) || !isTree(other) || !Object.hasOwn(one, 'schema')) return one;
  const { schema, ...rest } = one;
  const anyOf = [schema, own(other, 'schema') ?? true];
  const either = origins.inherit(isTree(schema) ? schema : one, { anyOf });
  return origins.inherit(one, { ...rest, schema: either });
}

/** What references led to has become a component of its own. */
const SETTLED = ['$defs', 'definitions', '$anchor'];

/** What is no pattern at all stays, to be reported. */
function upgradePatterns(schema: Tree, origins: Origins): void {
  const pattern = own(schema, 'pattern');
  if (typeof pattern === 'string') schema['pattern'] = unicodePattern(pattern) ?? pattern;
  const map = ownTree(schema, 'patternProperties');
  if (map === undefined || Object.keys(map).every((key) => unicodePattern(key) === key)) return;
  const entries = Object.entries(map).map(([key, inner]) => [unicodePattern(key) ?? key, inner]);
  schema['patternProperties'] = origins.inherit(map, Object.fromEntries(entries) as Tree);
}

function upgradeBounds(schema: Tree): void {
  for (const [exclusive, plain] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const flag = own(schema, exclusive);
    if (typeof flag !== 'boolean') continue;
    delete schema[exclusive];
    const bound = own(schema, plain);
    if (!flag || bound === undefined) continue;
    schema[exclusive] = bound;
    delete schema[plain];
  }
}

function upgradeExample(schema: Tree): void {
  if (!Object.hasOwn(schema, 'example')) return;
  if (!Array.isArray(own(schema, 'examples'))) schema['examples'] = [schema['example']];
  delete schema['example'];
}

/** `nullable: true` is read as its writers mean it: `null` is one value more. */
function upgradeNullable(schema: Tree, origins: Origins): void {
  const nullable = own(schema, 'nullable');
  delete schema['nullable'];
  if (nullable !== true) return;
  const type = own(schema, 'type');
  if (typeof type === 'string') schema['type'] = [type, 'null'];
  const values = own(schema, 'enum');
  if (Array.isArray(values) && !values.includes(null)) schema['enum'] = [...values, null];
  const composed = ['allOf', 'anyOf', 'oneOf', 'not', '$ref'].some((key) =>
    Object.hasOwn(schema, key),
  );
  if (composed) allowNull(schema, origins);
}

const annotations = new Set([
  'title',
  'description',
  'deprecated',
  'default',
  'examples',
  'readOnly',
  'writeOnly',
]);

/** What the composition demands, or `null`; annotations stay where readers look for them. */
function allowNull(schema: Tree, origins: Origins): void {
  const rest: Tree = {};
  for (const key of Object.keys(schema)) {
    if (annotations.has(key) || key.startsWith('x-')) continue;
    rest[key] = schema[key];
    delete schema[key];
  }
  schema['anyOf'] = [origins.inherit(schema, rest), { type: 'null' }];
}
