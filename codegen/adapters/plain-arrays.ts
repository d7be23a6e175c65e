import type { JsonObject, JsonSchema, JsonValue } from '../contract/model.ts';
import { factsOf, isObject, isSchema, own } from '../schema/facts.ts';
import type { Schemas } from '../schema/facts.ts';

/**
 * A document whose query parameters say `deepObject` of objects alone. OpenAPI leaves open what it
 * means of arrays; here, as without it, the name is repeated, and a client has no word for more.
 */
export function withPlainArrays(document: JsonObject): JsonObject {
  const components = own(document, 'components');
  const schemas = isObject(components) ? own(components, 'schemas') : undefined;
  return plain(document, isObject(schemas) ? (schemas as Schemas) : {}) as JsonObject;
}

function plain(value: JsonValue, schemas: Schemas): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => plain(item, schemas));
  if (!isObject(value)) return value;
  const { style, ...rest } = value;
  const schema = own(value, 'schema');
  if (style === 'deepObject' && own(value, 'in') === 'query' && isSchema(schema)) {
    return isObjectSchema(schema, schemas) ? value : rest;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, plain(inner, schemas)]),
  );
}

function isObjectSchema(schema: JsonSchema, schemas: Schemas): boolean {
  const { types, properties } = factsOf(schema, schemas);
  return types === null ? properties.size > 0 : types.has('object') && !types.has('array');
}
