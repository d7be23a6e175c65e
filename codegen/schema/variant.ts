import type { JsonObject, JsonSchema, JsonValue } from '../contract/model.ts';
import { formatNames } from '../print/abi-names.ts';
import { defaultsOf } from './defaults.ts';
import type { Schemas } from './facts.ts';
import { component, isObject, isSchema, own, referencedName, schemaList } from './facts.ts';
import { fillingLast } from './filling-last.ts';
import {
  COMPONENT,
  DROP,
  DROP_ADDITIONAL,
  DROP_UNEVALUATED,
  FILL,
  UNDECIDED,
} from './own-keywords.ts';
import { changesData } from './reach.ts';
import { undecidedKinds } from './undecided.ts';
import { changing, nullableOf } from './unions.ts';

/**
 * What a schema is compiled for. `request` fills in defaults and refuses `readOnly`, `response`
 * drops what a closed schema does not list, what is `writeOnly` and what is internal. The others
 * change nothing and serve where a value is only tried: `check` for requests; for responses
 * `strict` (nothing would be dropped) and `open` (it fits once the undocumented is dropped).
 */
export type Mode = 'request' | 'check' | 'response' | 'strict' | 'open';

/** A component in a mode: what a compiled function validates. */
export interface Target {
  readonly mode: Mode;
  readonly name: string;
}

const VALUES = new Set([
  'type',
  'enum',
  'const',
  'required',
  'dependentRequired',
  'minProperties',
  'maxProperties',
  'minContains',
  'maxContains',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
]);
const SUBSCHEMAS = ['items', 'then', 'else', 'unevaluatedItems'] as const;
const TRIED = ['not', 'if'] as const;
const ASKED = ['contains', 'propertyNames'] as const;
const MAPS = ['patternProperties', 'dependentSchemas'] as const;
const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
const INT64 = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/** The name under which a target stands in `$component`. */
export function targetKey({ mode, name }: Target): string {
  return `${mode}/${name}`;
}

/** A schema as Ajv compiles it for a mode; unknown keywords are left out. */
export function variantOf(schema: JsonSchema, mode: Mode, schemas: Schemas): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const next = (inner: JsonSchema): JsonSchema => variantOf(inner, mode, schemas);
  const tried = (inner: JsonSchema): JsonSchema => variantOf(inner, triedMode(mode), schemas);
  const asked = (inner: JsonSchema): JsonSchema => silent(tried(inner), mode);
  const name = referencedName(own(schema, '$ref'));
  const result: [string, JsonValue][] = [
    ...Object.entries(schema).filter(([key, value]) => VALUES.has(key) && !isEmptyEnum(key, value)),
    ...(isEmptyEnum('enum', own(schema, 'enum')) ? ([['allOf', [false]]] as const) : []),
    ...(name === null ? [] : ([[COMPONENT, targetKey({ mode, name })]] as const)),
    ...each(schema, SUBSCHEMAS, next),
    ...each(schema, TRIED, tried),
    ...each(schema, ASKED, asked),
    ...MAPS.flatMap((key) => mapOf(schema, key, next)),
    ...listOf(schema, 'prefixItems', next),
    ...objectKeywords(schema, mode, schemas),
    ...combinations(schema, mode, schemas),
    ...formatKeywords(schema),
    ...(mode === 'response' ? undecided(schema, schemas) : []),
  ].map(([key, value]) => [key, value]);
  const variant = counted(merged(result));
  if (mode !== 'request') return variant;
  return fillingLast(variant, (part) => fillsIn(part, schemas));
}

/**
 * An empty list contains nothing: of those the compiled loop of `contains` says nothing. What it
 * accepts counts as evaluated (JSON Schema core 10.3.1.3).
 */
function counted(schema: JsonObject): JsonObject {
  const { contains, unevaluatedItems, minContains = 1, minItems = 0 } = schema;
  if (contains === undefined) return schema;
  return {
    ...schema,
    ...(minContains === 0 ? {} : { minItems: Math.max(Number(minItems), 1) }),
    ...(unevaluatedItems === undefined
      ? {}
      : { unevaluatedItems: { if: contains, then: true, else: unevaluatedItems } }),
  };
}

/** Whether a variant fills in defaults, itself or by what it calls. Errs towards yes. */
function fillsIn(variant: JsonValue, schemas: Schemas): boolean {
  if (typeof variant !== 'object' || variant === null) return false;
  if (Array.isArray(variant)) return variant.some((item) => fillsIn(item, schemas));
  return Object.entries(variant).some(([key, inner]) => {
    if (key !== COMPONENT || typeof inner !== 'string')
      return key === FILL || fillsIn(inner, schemas);
    const [mode = '', ...name] = inner.split('/');
    const referred = component(schemas, name.join('/'));
    return mode === 'request' && referred !== undefined && changesData(referred, mode, schemas);
  });
}

/** Nothing is one of no values. */
function isEmptyEnum(key: string, value: JsonValue | undefined): boolean {
  return key === 'enum' && Array.isArray(value) && value.length === 0;
}

/** Later entries win, save `allOf`, whose lists are joined. */
function merged(entries: readonly [string, JsonValue][]): JsonObject {
  const all = entries
    .filter(([key]) => key === 'allOf')
    .flatMap(([, value]) => value as JsonValue[]);
  const rest = Object.fromEntries(entries.filter(([key]) => key !== 'allOf'));
  return all.length === 0 ? rest : { ...rest, allOf: all };
}

function triedMode(mode: Mode): Mode {
  if (mode === 'request') return 'check';
  return mode === 'response' ? 'strict' : mode;
}

type Entries = readonly (readonly [string, JsonValue])[];
type Change = (schema: JsonSchema) => JsonSchema;

function each(schema: JsonObject, keys: readonly string[], change: Change): Entries {
  return keys.flatMap((key) => {
    const inner = own(schema, key);
    return isSchema(inner) ? [[key, change(inner)] as const] : [];
  });
}

function mapOf(schema: JsonObject, key: string, change: Change): Entries {
  const map = own(schema, key);
  if (!isObject(map)) return [];
  const entries = Object.entries(map).map(([name, inner]): [string, JsonValue] => [
    name,
    isSchema(inner) ? change(inner) : true,
  ]);
  return [[key, Object.fromEntries(entries)]];
}

function listOf(schema: JsonObject, key: string, change: Change): Entries {
  const list = schemaList(own(schema, key));
  return list.length === 0 ? [] : [[key, list.map(change)]];
}

function objectKeywords(schema: JsonObject, mode: Mode, schemas: Schemas): Entries {
  const properties = own(schema, 'properties');
  const listed = isObject(properties) ? Object.entries(properties) : [];
  const barred = listed
    .filter(([, inner]) => isSchema(inner) && isBarred(inner, mode, schemas))
    .map(([name]) => name);
  const members = listed.map(([name, inner]): [string, JsonValue] => [
    name,
    barred.includes(name) ? barredSchema(mode) : propertyOf(inner, mode, schemas),
  ]);
  const filled = mode === 'request' ? without(defaultsOf(schema, schemas), barred) : {};
  const required = own(schema, 'required');
  return [
    ...(isObject(properties) ? [['properties', Object.fromEntries(members)] as const] : []),
    ...(Array.isArray(required) && barred.length > 0
      ? [
          [
            'required',
            required.filter((name) => typeof name !== 'string' || !barred.includes(name)),
          ] as const,
        ]
      : []),
    ...(mode === 'response' && barred.length > 0 ? [[DROP, barred] as const] : []),
    ...closing(schema, mode, schemas),
    ...(Object.keys(filled).length > 0 ? [[FILL, filled] as const] : []),
  ];
}

/** Not accepted in a request, or not let out in a response. */
function isBarred(schema: JsonSchema, mode: Mode, schemas: Schemas, depth = 0): boolean {
  if (typeof schema === 'boolean' || depth > 16) return false;
  const isRequest = mode === 'request' || mode === 'check';
  const marks = isRequest ? ['readOnly'] : ['writeOnly', 'x-internal'];
  if (marks.some((mark) => own(schema, mark) === true)) return true;
  const name = referencedName(own(schema, '$ref'));
  const target = name === null ? undefined : component(schemas, name);
  return target !== undefined && isBarred(target, mode, schemas, depth + 1);
}

function barredSchema(mode: Mode): JsonSchema {
  return mode === 'response' || mode === 'open';
}

function propertyOf(inner: JsonValue, mode: Mode, schemas: Schemas): JsonValue {
  return isSchema(inner) ? variantOf(inner, mode, schemas) : true;
}

function without(members: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}

function closing(schema: JsonObject, mode: Mode, schemas: Schemas): Entries {
  const pairs = [
    ['additionalProperties', DROP_ADDITIONAL],
    ['unevaluatedProperties', DROP_UNEVALUATED],
  ] as const;
  return pairs.flatMap(([key, drop]): Entries => {
    const inner = own(schema, key);
    if (!isSchema(inner)) return [];
    if (inner === false && mode === 'response') return [[drop, true]];
    if (inner === false && mode === 'open') return [];
    return [[key, variantOf(inner, mode, schemas)]];
  });
}

/** What a reply breaks there says nothing of what it holds: a single finding stands for all. */
function silent(asked: JsonSchema, mode: Mode): JsonSchema {
  return mode !== 'response' || typeof asked === 'boolean'
    ? asked
    : { if: asked, then: true, else: false };
}

function undecided(schema: JsonObject, schemas: Schemas): Entries {
  const kinds = undecidedKinds(schema, schemas);
  return kinds === null ? [] : [[UNDECIDED, kinds]];
}

/** `allOf` stays; `anyOf` and `oneOf` must not let a branch that fails change the value. */
function combinations(schema: JsonObject, mode: Mode, schemas: Schemas): Entries {
  const all = schemaList(own(schema, 'allOf')).map((inner) => variantOf(inner, mode, schemas));
  const unions = (['anyOf', 'oneOf'] as const).flatMap((key): readonly JsonSchema[] => {
    const branches = schemaList(own(schema, key));
    return branches.length === 0 ? [] : unionOf(key, branches, mode, schemas);
  });
  return all.length + unions.length === 0 ? [] : [['allOf', [...all, ...unions]]];
}

function unionOf(
  key: 'anyOf' | 'oneOf',
  branches: readonly JsonSchema[],
  mode: Mode,
  schemas: Schemas,
): readonly JsonSchema[] {
  const as = (as: Mode) => branches.map((branch) => variantOf(branch, as, schemas));
  if (mode !== 'request' && mode !== 'response') return [{ [key]: as(mode) }];
  const nullable = nullableOf(key, branches, mode, schemas);
  if (nullable !== null) {
    return [{ if: { type: 'null' }, then: true, else: variantOf(nullable, mode, schemas) }];
  }
  const candidates = changing(branches, mode, schemas);
  if (candidates.length === 0) return [{ [key]: as(mode) }];
  const chain = (candidates: readonly JsonSchema[], last: JsonSchema): JsonSchema =>
    candidates.reduceRight<JsonSchema>((otherwise, branch) => {
      const condition = variantOf(branch, mode === 'request' ? 'check' : 'open', schemas);
      return { if: condition, then: variantOf(branch, mode, schemas), else: otherwise };
    }, last);
  if (mode === 'request') return [{ [key]: as('check') }, chain(candidates, true)];
  const strict = { [key]: as('strict') };
  return [{ if: strict, then: true, else: chain(branches, { ...strict, [UNDECIDED]: true }) }];
}

function formatKeywords(schema: JsonObject): Entries {
  const format = own(schema, 'format');
  if (format === 'int32') return [['allOf', [INT32]]];
  if (format === 'int64') return [['allOf', [INT64]]];
  const known = typeof format === 'string' && (formatNames as readonly string[]).includes(format);
  return known ? [['format', format]] : [];
}
