import { isTree, kindOf, sortedKeys } from '../json.ts';
import type { Tree } from '../json.ts';
import { didYouMean, quote } from '../suggest.ts';
import { fieldOf, isThere } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import type { Report } from './report.ts';

/** Says that a value is of the wrong kind; `expected` with its article. */
export function wrongType(cursor: Cursor, expected: string, report: Report): void {
  const words = report.words(cursor);
  report.error(
    'wrong-type',
    cursor,
    `${words} must be ${expected}, not ${kindOf(cursor.value)}`,
    hintFor(cursor, expected),
  );
}

function hintFor({ key, value }: Cursor, expected: string): string | undefined {
  if (key === '$ref' && expected !== 'a string') return 'a $ref cannot stand here';
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  return expected === 'a string' && isBare ? 'put it in quotes' : undefined;
}

/** Says that a field is missing in an object. */
export function missingField(cursor: Cursor, key: string, report: Report): void {
  report.error('missing-field', cursor, `${report.words(cursor)} must have ${quote(key)}`);
}

/** The readers below give `undefined`, or nothing, where there is no value or a wrong one. */
export function readString(cursor: Cursor, report: Report): string | undefined {
  if (typeof cursor.value === 'string') return cursor.value;
  if (isThere(cursor)) wrongType(cursor, 'a string', report);
  return undefined;
}

export function readBoolean(cursor: Cursor, report: Report, fallback = false): boolean {
  if (typeof cursor.value === 'boolean') return cursor.value;
  if (isThere(cursor)) wrongType(cursor, 'a boolean', report);
  return fallback;
}

export function readTree(cursor: Cursor, report: Report): Tree | undefined {
  if (isTree(cursor.value)) return cursor.value;
  if (isThere(cursor)) wrongType(cursor, 'an object', report);
  return undefined;
}

export function readList(cursor: Cursor, report: Report): Cursor[] {
  const list: unknown = cursor.value;
  if (Array.isArray(list)) {
    return list.map((value: unknown, index) => ({ value, owner: list, key: String(index) }));
  }
  if (isThere(cursor)) wrongType(cursor, 'a list', report);
  return [];
}

export function readStrings(cursor: Cursor, report: Report): string[] {
  return readList(cursor, report).flatMap((item) => readString(item, report) ?? []);
}

/** The entries of an object, sorted by key. */
export function readEntries(cursor: Cursor, report: Report): Cursor[] {
  const tree = readTree(cursor, report);
  return tree === undefined ? [] : sortedKeys(tree).map((key) => fieldOf(tree, key));
}

/** One of a few words. */
export function readWord<T extends string>(
  cursor: Cursor,
  words: readonly T[],
  report: Report,
  code: string,
): T | undefined {
  if (!isThere(cursor)) return undefined;
  const found = words.find((word) => word === cursor.value);
  if (found !== undefined) return found;
  const { value } = cursor;
  const given = typeof value === 'string' ? quote(value) : `it is ${kindOf(value)}`;
  const hint = typeof value === 'string' ? didYouMean(value, words) : undefined;
  const message = `${report.words(cursor)} must be one of ${words.join(', ')}: ${given}`;
  report.error(code, cursor, message, hint);
  return undefined;
}

/** Objects of the vocabulary hold nothing but what it names. */
export function refuseOthers(tree: Tree, known: readonly string[], report: Report): void {
  for (const key of sortedKeys(tree)) {
    if (known.includes(key) || key.startsWith('x-')) continue;
    const cursor = fieldOf(tree, key);
    const hint = didYouMean(key, known) ?? `it may have ${known.join(', ')}`;
    report.keyError('unknown-field', cursor, `${quote(key)} means nothing here`, hint);
  }
}
