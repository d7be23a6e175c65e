import type { JsonObject, JsonSchema, JsonValue } from '../contract/model.ts';
import { component, factsOf, isObject, isSchema, own, referencedName } from '../schema/facts.ts';
import type { Schemas } from '../schema/facts.ts';

/**
 * A document whose query parameters say on the spot whether they are lists or objects: the client's
 * generator follows no reference to know how they are written. And `deepObject` is said of objects
 * alone: OpenAPI leaves open what it means of lists; here, as without it, the name is repeated.
 * Headers that are objects are the text that is sent: the client has no other word for them.
 */
export function withPlainParameters(document: JsonObject): JsonObject {
  const components = own(document, 'components');
  const schemas = isObject(components) ? own(components, 'schemas') : undefined;
  return plain(document, isObject(schemas) ? (schemas as Schemas) : {}) as JsonObject;
}

function plain(value: JsonValue, schemas: Schemas): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => plain(item, schemas));
  if (!isObject(value)) return value;
  const schema = own(value, 'schema');
  if (typeof own(value, 'name') === 'string' && isSchema(schema)) {
    const place = own(value, 'in');
    if (place === 'query') return plainQuery(value, schema, schemas);
    if (place === 'header') return plainHeader(value, schema, schemas);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, plain(inner, schemas)]),
  );
}

function plainQuery(parameter: JsonObject, schema: JsonSchema, schemas: Schemas): JsonObject {
  const kind = kindOf(schema, schemas);
  const { style, ...rest } = parameter;
  const isMeant = style !== undefined && (style !== 'deepObject' || kind === 'object');
  const written = isMeant ? { ...rest, style } : rest;
  return kind === null ? written : { ...written, schema: onTheSpot(schema, kind, schemas) };
}

function plainHeader(parameter: JsonObject, schema: JsonSchema, schemas: Schemas): JsonObject {
  const isText = kindOf(schema, schemas) === 'object';
  return isText ? { ...parameter, schema: { type: 'string' } } : parameter;
}

function kindOf(schema: JsonSchema, schemas: Schemas): 'array' | 'object' | null {
  const { types, properties } = factsOf(schema, schemas);
  const [only, ...others] = [...(types ?? [])].filter((type) => type !== 'null');
  if (types === null) return properties.size > 0 ? 'object' : null;
  return others.length === 0 && (only === 'array' || only === 'object') ? only : null;
}

function onTheSpot(schema: JsonSchema, type: 'array' | 'object', schemas: Schemas): JsonSchema {
  let target = schema;
  for (let hops = 0; hops < 16 && typeof target === 'object'; hops++) {
    const { $ref, ...beside } = target;
    const name = referencedName($ref);
    const next = name === null ? undefined : component(schemas, name);
    if (next === undefined) return { ...target, type };
    target = typeof next === 'object' ? { ...next, ...beside } : beside;
  }
  return target;
}
