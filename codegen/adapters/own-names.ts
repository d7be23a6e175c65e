import type { JsonObject, JsonValue } from '../contract/model.ts';
import { pascalCase } from '../print/names.ts';
import { isObject, own, referencedName } from '../schema/facts.ts';

/** What @hey-api/openapi-ts writes and means the types of TypeScript and its libraries by. */
const GLOBALS: ReadonlySet<string> = new Set(['Array', 'Blob', 'File', 'Omit']);

/**
 * A document whose schemas are called like no type that @hey-api/openapi-ts relies on: `Array`
 * becomes `ArraySchema`, and every reference to it follows.
 */
export function withOwnNames(document: JsonObject): JsonObject {
  const components = own(document, 'components');
  const schemas = isObject(components) ? own(components, 'schemas') : undefined;
  if (!isObject(components) || !isObject(schemas)) return document;
  const names = renamed(Object.keys(schemas));
  if (names.size === 0) return document;
  const entries = Object.entries(schemas).map(([name, schema]) => [
    names.get(name) ?? name,
    schema,
  ]);
  const inner = { ...components, schemas: Object.fromEntries(entries) as JsonObject };
  return followed({ ...document, components: inner }, names) as JsonObject;
}

function renamed(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(names.map(pascalCase));
  const found = names.filter((name) => GLOBALS.has(pascalCase(name)));
  return new Map(
    found.map((name) => {
      let other = `${name}Schema`;
      while (taken.has(pascalCase(other))) other += '_2';
      taken.add(pascalCase(other));
      return [name, other];
    }),
  );
}

/** With every text that is a reference to a renamed schema, under `$ref` or `mapping`, following it. */
function followed(value: JsonValue, names: ReadonlyMap<string, string>): JsonValue {
  if (typeof value === 'string') {
    const name = names.get(referencedName(value) ?? '');
    return name === undefined ? value : `#/components/schemas/${name}`;
  }
  if (Array.isArray(value)) return value.map((item: JsonValue) => followed(item, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, followed(inner, names)]),
  );
}
