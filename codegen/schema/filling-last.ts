import type { JsonObject, JsonSchema, JsonValue } from '../contract/model.ts';
import { schemaList } from './facts.ts';
import { COMPONENT, FILL } from './own-keywords.ts';

/** What must stand beside the parts, not among them: it looks at what they have seen or asked. */
const AFTER = new Set([FILL, 'unevaluatedProperties', 'unevaluatedItems']);

/**
 * A variant in which what only checks a value stands before what fills in defaults: a default is no
 * answer to what another part of the schema asks. Of several parts that fill in, each sees what
 * those before it have filled.
 */
export function fillingLast(variant: JsonObject, fills: (part: JsonSchema) => boolean): JsonObject {
  const entries = Object.entries(variant).filter(([key]) => key !== 'allOf');
  const after = entries.filter(([key]) => AFTER.has(key));
  const referred = entries.filter(([key]) => key === COMPONENT);
  const own = entries.filter(([key]) => !AFTER.has(key) && key !== COMPONENT);
  const parts = [...schemaList(variant['allOf']), ...referred.map((entry) => schemaOf([entry]))];
  const filling = parts.filter(fills);
  if (filling.length === 0 || parts.length + own.length === 1) return variant;
  const checking = parts.filter((part) => !filling.includes(part));
  const alone = own.length === 0 ? [] : [schemaOf(own)];
  return { allOf: [...checking, ...alone, ...filling], ...schemaOf(after) };
}

function schemaOf(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  return Object.fromEntries(entries);
}
