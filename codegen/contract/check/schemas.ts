import { circlesOf } from '../circles.ts';
import { isTree, own, sortedKeys, sortedSet } from '../json.ts';
import type { Tree } from '../json.ts';
import { didYouMean, quote } from '../suggest.ts';
import { componentAt, section } from '../document/context.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { walk } from '../document/grammar.ts';
import { unicodePattern } from '../document/patterns.ts';
import { engineOf } from '../pattern/engine.ts';
import { readBoolean, readList, readStrings, readString } from '../document/read.ts';
import type { Report } from '../document/report.ts';

const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];
const numbers = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const counts = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minContains',
  'maxContains',
];

/** Schemas say what a validator can be made of. */
export function checkSchemas(context: Context): void {
  const { report } = context;
  walk('document', context.document, ({ kind, value }) => {
    if (kind === 'schema') checkSchema(value, report);
  });
  checkCircles(context);
}

function checkSchema(schema: Tree, report: Report): void {
  checkTypes(fieldOf(schema, 'type'), report);
  readStrings(fieldOf(schema, 'required'), report);
  readList(fieldOf(schema, 'enum'), report);
  readBoolean(fieldOf(schema, 'x-internal'), report);
  readBoolean(fieldOf(schema, 'uniqueItems'), report);
  checkPatterns(schema, report);
  for (const key of numbers) checkNumber(fieldOf(schema, key), Number.isFinite, 'a number', report);
  for (const key of counts) checkNumber(fieldOf(schema, key), isCount, 'a whole number', report);
  for (const key of ['$dynamicRef', '$recursiveRef', '$id']) {
    const cursor = fieldOf(schema, key);
    if (cursor.value === undefined) continue;
    const hint = 'refer to components > schemas with $ref';
    report.keyError('unsupported-keyword', cursor, `${key} is not supported`, hint);
  }
}

function checkTypes(cursor: Cursor, report: Report): void {
  const items = Array.isArray(cursor.value) ? readList(cursor, report) : [cursor];
  for (const item of items) {
    const type = readString(item, report);
    if (type === undefined || types.includes(type)) continue;
    report.error('bad-schema', item, `${quote(type)} is not a type`, didYouMean(type, types));
  }
}

function checkPatterns(schema: Tree, report: Report): void {
  const pattern = fieldOf(schema, 'pattern');
  const text = readString(pattern, report);
  const fault = text === undefined ? null : patternFault(text);
  if (fault !== null) report.error('bad-schema', pattern, ...fault);
  const map = own(schema, 'patternProperties');
  if (!isTree(map)) return;
  for (const key of sortedKeys(map)) {
    const found = patternFault(key);
    if (found !== null) report.keyError('bad-schema', fieldOf(map, key), ...found);
  }
}

/** What is wrong with a pattern and what to do; `null`: nothing. */
function patternFault(text: string): readonly [message: string, hint: string] | null {
  const pattern = unicodePattern(text);
  if (pattern === null) {
    const hint = 'write it as JavaScript does, for the flag u';
    return ['this pattern is not a regular expression', hint];
  }
  if (engineOf(pattern) !== null) return null;
  const hint = 'let no repetition begin with what may end it, or look neither around nor back';
  return ['a text may keep this pattern busy forever, and nothing can check it otherwise', hint];
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function checkNumber(
  cursor: Cursor,
  isFine: (value: number) => boolean,
  expected: string,
  report: Report,
): void {
  const { value } = cursor;
  if (value === undefined || (typeof value === 'number' && isFine(value))) return;
  report.error('bad-schema', cursor, `${report.words(cursor)} must be ${expected}`);
}

/** A schema that applies itself to the very same value would never end. */
function checkCircles(context: Context): void {
  const { document, report } = context;
  const { value: schemas } = section(context, 'schemas');
  if (!isTree(schemas)) return;
  const applied = new Map(
    sortedKeys(schemas).map((name) => [name, appliedNames(schemas[name], document)] as const),
  );
  for (const circle of circlesOf(applied)) {
    const [name = ''] = sortedSet(circle);
    const message = `the schema ${quote(name)} applies itself to the same value`;
    report.error('cyclic-ref', fieldOf(schemas, name), message);
  }
}

/** The component schemas that one applies to the value it is given itself. */
function appliedNames(schema: unknown, document: Tree): string[] {
  if (!isTree(schema)) return [];
  const ref = own(schema, '$ref');
  const target = typeof ref === 'string' ? componentAt(ref, document) : undefined;
  const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => {
    const list = own(schema, key);
    return Array.isArray(list) ? list : [];
  });
  const dependent = own(schema, 'dependentSchemas');
  const below: unknown[] = [
    ...lists,
    ...['not', 'if', 'then', 'else'].map((key) => own(schema, key)),
    ...(isTree(dependent) ? Object.values(dependent) : []),
  ];
  return [
    ...(target === undefined ? [] : [target.key]),
    ...below.flatMap((item) => appliedNames(item, document)),
  ];
}
