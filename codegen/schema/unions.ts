import type { JsonSchema } from '../contract/model.ts';
import { factsOf, own } from './facts.ts';
import type { Schemas } from './facts.ts';
import { changesData } from './reach.ts';

/** The branches that may change a value. */
export function changing(
  branches: readonly JsonSchema[],
  mode: 'request' | 'response',
  schemas: Schemas,
): readonly JsonSchema[] {
  return branches.filter((branch) => changesData(branch, mode, schemas));
}

/** The branch beside `null` of a union that says no more than that. */
export function nullableOf(
  key: 'anyOf' | 'oneOf',
  branches: readonly JsonSchema[],
  mode: 'request' | 'response',
  schemas: Schemas,
): JsonSchema | null {
  const [only, ...others] = branches.filter((branch) => !isNull(branch));
  if (only === undefined || others.length > 0 || branches.length === 1) return null;
  if (changesData(only, mode, schemas)) return only;
  if (mode === 'request') return null;
  return key === 'anyOf' || factsOf(only, schemas).types?.has('null') === false ? only : null;
}

function isNull(schema: JsonSchema): boolean {
  return typeof schema === 'object' && own(schema, 'type') === 'null';
}
