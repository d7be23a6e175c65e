import type { JsonObject, JsonSchema, JsonValue } from '../contract/model.ts';
import { component, isObject, own, referencedName, schemaList } from './facts.ts';
import type { Schemas } from './facts.ts';

export type Container = 'array' | 'object';
type Known = Map<string, readonly Container[]>;

const CONTAINERS: readonly Container[] = ['array', 'object'];

/**
 * Which of lists and objects a schema allows, as far as types and values say so: its own, those of
 * what it refers to and of what it combines. Errs towards both.
 */
export function containersOf(
  schema: JsonSchema,
  schemas: Schemas,
  known: Known = new Map(),
): readonly Container[] {
  if (schema === false) return [];
  if (!isObject(schema)) return CONTAINERS;
  const next = (inner: JsonSchema): readonly Container[] => containersOf(inner, schemas, known);
  const unions = ['anyOf', 'oneOf']
    .map((key) => schemaList(own(schema, key)).map(next))
    .filter((branches) => branches.length > 0)
    .map((branches) => CONTAINERS.filter((kind) => branches.some((one) => one.includes(kind))));
  const said = [
    typed(own(schema, 'type')),
    ...valued(schema),
    ...referred(schema, schemas, known),
    ...schemaList(own(schema, 'allOf')).map(next),
    ...unions,
  ];
  return CONTAINERS.filter((kind) => said.every((kinds) => kinds.includes(kind)));
}

/** Each component is looked at once; while it is, it may be anything. */
function referred(
  schema: JsonObject,
  schemas: Schemas,
  known: Known,
): readonly (readonly Container[])[] {
  const name = referencedName(own(schema, '$ref'));
  if (name === null) return [];
  const found = known.get(name);
  if (found !== undefined) return [found];
  known.set(name, CONTAINERS);
  const kinds = containersOf(component(schemas, name) ?? true, schemas, known);
  known.set(name, kinds);
  return [kinds];
}

function typed(type: JsonValue | undefined): readonly Container[] {
  if (type === undefined) return CONTAINERS;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return CONTAINERS.filter((kind) => types.includes(kind));
}

function valued(schema: JsonObject): readonly (readonly Container[])[] {
  const values = own(schema, 'enum');
  return [
    ...(Object.hasOwn(schema, 'const') ? [[schema['const']]] : []),
    ...(Array.isArray(values) ? [values] : []),
  ].map((list) => CONTAINERS.filter((kind) => list.some((value) => kindOf(value) === kind)));
}

function kindOf(value: unknown): Container | null {
  if (Array.isArray(value)) return 'array';
  return isObject(value) ? 'object' : null;
}
