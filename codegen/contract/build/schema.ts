import { isTree, sortedKeys } from '../json.ts';
import { section } from '../document/context.ts';
import type { Context } from '../document/context.ts';
import type { JsonObject, JsonSchema } from '../model.ts';

/** Documents hold JSON values only: the parsers see to it. */
export function asJson(tree: Readonly<Record<string, unknown>>): JsonObject {
  return tree as JsonObject;
}

/** A schema, `undefined` where there is none or something else. */
export function asSchema(value: unknown): JsonSchema | undefined {
  if (typeof value === 'boolean') return value;
  return isTree(value) ? asJson(value) : undefined;
}

/** The component schemas by name, sorted. */
export function buildSchemas(context: Context): Readonly<Record<string, JsonSchema>> {
  const { value } = section(context, 'schemas');
  if (!isTree(value)) return {};
  return Object.fromEntries(
    sortedKeys(value).flatMap((name) => {
      const schema = asSchema(value[name]);
      return schema === undefined ? [] : [[name, schema] as const];
    }),
  );
}
