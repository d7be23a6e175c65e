import type { JsonObject, JsonSchema } from '../contract/model.ts';
import { containersOf } from './containers.ts';
import type { Container } from './containers.ts';
import { component, isObject, own, referencedName, schemaList } from './facts.ts';
import type { Schemas } from './facts.ts';
import { changing, nullableOf } from './unions.ts';

const SAYING = ['type', 'enum', 'const', 'allOf', 'anyOf', 'oneOf'];

/**
 * The kinds of containers that a schema documents, where an explicit finding must tell those of another
 * kind; `null` elsewhere. The runtime tells them by the findings of `type`, `enum` and `const`, save
 * where those of a union's branches may stand among them.
 */
export function undecidedKinds(schema: JsonObject, schemas: Schemas): readonly Container[] | null {
  const isSaid = SAYING.some((key) => Object.hasOwn(schema, key));
  if (!isSaid || !unites(schema, schemas)) return null;
  const kinds = containersOf(schema, schemas);
  return kinds.length === 2 ? null : kinds;
}

/** Whether a union is tried in the schema's place, branch by branch. */
function unites(schema: JsonSchema, schemas: Schemas, seen = new Set<string>()): boolean {
  if (!isObject(schema)) return false;
  const unions = (['anyOf', 'oneOf'] as const).map(
    (key) => [key, schemaList(own(schema, key))] as const,
  );
  if (unions.some(([key, branches]) => isTried(key, branches, schemas))) return true;
  const next = (inner: JsonSchema): boolean => unites(inner, schemas, seen);
  if (schemaList(own(schema, 'allOf')).some(next)) return true;
  const name = referencedName(own(schema, '$ref'));
  if (name === null || seen.has(name)) return false;
  seen.add(name);
  return next(component(schemas, name) ?? true);
}

function isTried(
  key: 'anyOf' | 'oneOf',
  branches: readonly JsonSchema[],
  schemas: Schemas,
): boolean {
  if (branches.length === 0 || changing(branches, 'response', schemas).length > 0) return false;
  return nullableOf(key, branches, 'response', schemas) === null;
}
