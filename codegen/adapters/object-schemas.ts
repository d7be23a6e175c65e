import type { JsonObject, JsonValue } from '../contract/model.ts';
import { DATA_KEYS, NAME_MAPS } from '../schema/document-shape.ts';
import { isObject } from '../schema/facts.ts';

/** A copy whose `allOf` hold objects only: openapi-typescript knows no other. */
export function withObjectSchemas(document: JsonObject): JsonObject {
  return copyObject(document, false);
}

function copy(value: JsonValue, holdsNames: boolean): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => copy(item, false));
  return isObject(value) ? copyObject(value, holdsNames) : value;
}

/** The keys of a map of names mean nothing. */
function copyObject(node: JsonObject, holdsNames: boolean): JsonObject {
  const entries = Object.entries(node).map(([key, value]): [string, JsonValue] => {
    if (holdsNames) return [key, copy(value, false)];
    if (DATA_KEYS.has(key)) return [key, value];
    const copied = copy(value, NAME_MAPS.has(key));
    return [key, key === 'allOf' && Array.isArray(copied) ? copied.map(asObject) : copied];
  });
  return Object.fromEntries(entries);
}

function asObject(schema: JsonValue): JsonValue {
  if (schema === true) return {};
  return schema === false ? { not: {} } : schema;
}
