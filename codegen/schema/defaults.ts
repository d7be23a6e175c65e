import type { JsonObject, JsonSchema, JsonValue } from '../contract/model.ts';
import { component, isObject, isSchema, own, referencedName } from './facts.ts';
import type { Schemas } from './facts.ts';

const DEPTH = 16;

/** What is filled in for the properties of a schema that did not come, by name. */
export function defaultsOf(schema: JsonObject, schemas: Schemas, depth = 0): JsonObject {
  const properties = own(schema, 'properties');
  if (!isObject(properties)) return {};
  const defaults = Object.entries(properties).flatMap(
    ([name, inner]): (readonly [string, JsonValue])[] => {
      const value = isSchema(inner) ? defaultOf(inner, schemas, depth) : undefined;
      return value === undefined ? [] : [[name, value]];
    },
  );
  return Object.fromEntries(defaults);
}

/** The default of a schema, or of the one it refers to, with the defaults of its own members. */
function defaultOf(schema: JsonSchema, schemas: Schemas, depth: number): JsonValue | undefined {
  const chain = withReferred(schema, schemas);
  const value = chain.map((one) => own(one, 'default')).find((one) => one !== undefined);
  if (!isObject(value) || depth > DEPTH) return value;
  const members = chain.map((one) => defaultsOf(one, schemas, depth + 1));
  return Object.assign({}, ...members.toReversed(), value) as JsonObject;
}

/** A schema and those that it refers to. */
function withReferred(schema: JsonSchema, schemas: Schemas): readonly JsonObject[] {
  const chain: JsonObject[] = [];
  let next: JsonSchema | undefined = schema;
  while (isObject(next) && chain.length < DEPTH) {
    chain.push(next);
    const name = referencedName(own(next, '$ref'));
    next = name === null ? undefined : component(schemas, name);
  }
  return chain;
}
