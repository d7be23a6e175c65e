import type { JsonObject, JsonValue } from '../contract/model.ts';
import { DATA_KEYS, NAME_MAPS } from './document-shape.ts';
import { isObject } from './facts.ts';

const EXAMPLES = new Set(['example', 'examples']);

/** A document without extensions and examples, which generators of types do not need. */
export function withoutExtensions(node: JsonObject): JsonObject {
  const kept = Object.entries(node).filter(([key]) => !key.startsWith('x-') && !EXAMPLES.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, cleaned(key, value)]));
}

function cleaned(key: string, value: JsonValue): JsonValue {
  if (DATA_KEYS.has(key)) return value;
  if (Array.isArray(value)) {
    return value.map((item: JsonValue) => (isObject(item) ? withoutExtensions(item) : item));
  }
  if (!isObject(value)) return value;
  if (!NAME_MAPS.has(key)) return withoutExtensions(value);
  const named = Object.entries(value).map(([name, inner]): [string, JsonValue] => [
    name,
    isObject(inner) ? withoutExtensions(inner) : inner,
  ]);
  return Object.fromEntries(named);
}
