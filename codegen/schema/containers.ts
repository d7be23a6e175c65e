import type { JsonSchema } from '../contract/model.ts';
import { component, isObject, own, referencedName, schemaList } from './facts.ts';
import type { Schemas } from './facts.ts';

export type Container = 'array' | 'object';

const CONTAINERS: readonly Container[] = ['array', 'object'];
const DEPTH = 8;

/** Which of lists and objects `type` allows, said here, by a reference or in `allOf`. */
export function containersOf(
  schema: JsonSchema,
  schemas: Schemas,
  depth = 0,
): readonly Container[] {
  if (!isObject(schema) || depth > DEPTH) return CONTAINERS;
  const name = referencedName(own(schema, '$ref'));
  const parts = [
    ...(name === null ? [] : [component(schemas, name) ?? true]),
    ...schemaList(own(schema, 'allOf')),
  ];
  return parts.reduce(
    (left, part) => {
      const right = containersOf(part, schemas, depth + 1);
      return left.filter((kind) => right.includes(kind));
    },
    ownContainers(own(schema, 'type')),
  );
}

function ownContainers(type: unknown): readonly Container[] {
  if (type === undefined) return CONTAINERS;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return CONTAINERS.filter((kind) => types.includes(kind));
}
