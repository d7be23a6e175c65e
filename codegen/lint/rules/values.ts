import { isTree, own } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';

/** The text of a field; `undefined` where it is none. */
export function textOf(tree: Tree, key: string): string | undefined {
  const value = own(tree, key);
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(tree: Tree, key: string): number | undefined {
  const value = own(tree, key);
  return typeof value === 'number' ? value : undefined;
}

export function listOf(tree: Tree, key: string): readonly unknown[] {
  const value = own(tree, key);
  return Array.isArray(value) ? value : [];
}

/** The entries of a field that are objects. */
export function entriesOf(tree: Tree, key: string): [string, Tree][] {
  const value = own(tree, key);
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([name, item]): [string, Tree][] =>
    isTree(item) ? [[name, item]] : [],
  );
}

/** The types that a schema names. */
export function typesOf(schema: Tree): readonly unknown[] {
  const type = own(schema, 'type');
  return Array.isArray(type) ? type : type === undefined ? [] : [type];
}

/** Whether one of a few values is all that fits. */
export function isEnumerated(schema: Tree): boolean {
  return own(schema, 'enum') !== undefined || own(schema, 'const') !== undefined;
}

/** Plain HTTP to another machine; settings and relative addresses are judged elsewhere. */
export function isPlainHttp(url: string): boolean {
  return (
    /^http:\/\//i.test(url) &&
    !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\]|[^/:]+\.localhost)([:/]|$)/i.test(url)
  );
}

/** The first five names, and how many there are besides. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}

const notes = new Set([
  'title',
  'description',
  'deprecated',
  'default',
  'examples',
  'example',
  'readOnly',
  'writeOnly',
  'externalDocs',
  'xml',
  '$comment',
]);

/** Whether a key of a schema says nothing of the value. */
export function isNote(key: string): boolean {
  return notes.has(key) || key.startsWith('x-');
}

/** Whether a value is of one of the types that a schema names. */
export function fitsType(value: unknown, types: readonly unknown[]): boolean {
  if (value === null) return types.includes('null');
  if (Array.isArray(value)) return types.includes('array');
  if (typeof value !== 'number') return types.includes(typeof value);
  return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
}

/** Whether a media type is JSON: `application/json`, `application/problem+json`. */
export function isJson(type: string): boolean {
  return /^application\/([\w.+-]+\+)?json\b/i.test(type);
}
