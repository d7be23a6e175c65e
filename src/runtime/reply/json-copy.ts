const DEEPEST = 100;

/**
 * A copy of a value as JSON will have it: `toJSON` called, `undefined` and functions left out. The
 * copy shares nothing with the original, so that dropping fields from it is safe.
 *
 * @throws {TypeError} for a bigint, and for what is nested over 100 levels deep or in itself
 */
export function jsonCopy(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new TypeError('the body is nested too deep or in itself');
  const plain = hasToJson(value) ? value.toJSON() : value;
  switch (typeof plain) {
    case 'object':
      if (plain === null) return null;
      return Array.isArray(plain) ? copyItems(plain, depth) : copyProperties(plain, depth);
    case 'number':
      return Number.isFinite(plain) ? plain : null;
    case 'string':
    case 'boolean':
      return plain;
    case 'bigint':
      throw new TypeError('the body holds a bigint');
    default:
      return undefined;
  }
}

function copyItems(items: readonly unknown[], depth: number): unknown[] {
  return Array.from(items, (item) => jsonCopy(item, depth + 1) ?? null);
}

function copyProperties(object: object, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object)) {
    const plain = jsonCopy(value, depth + 1);
    if (plain === undefined) continue;
    if (name === '__proto__') define(copy, name, plain);
    else copy[name] = plain;
  }
  return copy;
}

function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function hasToJson(value: unknown): value is { readonly toJSON: () => unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'toJSON' in value &&
    typeof value.toJSON === 'function'
  );
}
