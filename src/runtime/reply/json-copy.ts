import { isBoxedPrimitive } from 'node:util/types';

const DEEPEST = 100;

/**
 * A copy of a value as JSON will have it: `toJSON` called, `undefined` and functions left out. The
 * copy shares nothing with the original, so that dropping fields from it is safe.
 *
 * @throws {TypeError} for a bigint, and for what is nested over 100 levels deep or in itself
 */
export function jsonCopy(value: unknown, depth = 0): unknown {
  switch (typeof value) {
    case 'object':
      return value === null ? null : copyObject(value, depth);
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'string':
    case 'boolean':
      return value;
    case 'bigint':
      throw new TypeError('the body holds a bigint');
    default:
      return undefined;
  }
}

function copyObject(value: object, depth: number): unknown {
  if (depth > DEEPEST) throw new TypeError('the body is nested too deep or in itself');
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    const plain: unknown = value.toJSON();
    if (typeof plain !== 'object' || plain === null) return jsonCopy(plain, depth);
    return copyPlain(plain, depth);
  }
  return copyPlain(value, depth);
}

function copyPlain(value: object, depth: number): unknown {
  if (Array.isArray(value)) return copyItems(value, depth);
  return isBoxedPrimitive(value) ? jsonCopy(value.valueOf(), depth) : copyProperties(value, depth);
}

function copyItems(items: readonly unknown[], depth: number): unknown[] {
  const copy: unknown[] = [];
  for (let index = 0; index < items.length; index++) {
    copy.push(jsonCopy(items[index], depth + 1) ?? null);
  }
  return copy;
}

/** Copied as a whole, which is quick, and then property by property where it has to be. */
function copyProperties(object: object, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...object };
  let isWhole = true;
  for (const name of Object.keys(copy)) {
    const value = copy[name];
    if (typeof value === 'string') continue;
    const plain = jsonCopy(value, depth + 1);
    if (plain !== value) copy[name] = plain;
    if (plain === undefined) isWhole = false;
  }
  return isWhole ? copy : withoutUndefined(copy);
}

function withoutUndefined(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
