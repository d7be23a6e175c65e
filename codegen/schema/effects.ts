import type { JsonSchema, JsonValue } from '../contract/model.ts';
import { COMPONENT, DROP, DROP_ADDITIONAL, DROP_UNEVALUATED, FILL } from './own-keywords.ts';

/** What a schema does to a value, without the components that it calls. */
export interface Effects {
  readonly fills: boolean;
  readonly drops: boolean;
  readonly calls: readonly string[];
}

export const DROPPING = new Set([DROP, DROP_ADDITIONAL, DROP_UNEVALUATED]);

/** Takes names of members for keywords as well: errs towards yes. */
export function effectsOf(variant: JsonSchema): Effects {
  const calls = new Set<string>();
  const pending: JsonValue[] = [variant];
  let fills = false;
  let drops = false;
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [keyword, inner] of Object.entries(value)) {
      if (keyword === FILL) fills = true;
      if (DROPPING.has(keyword)) drops = true;
      if (keyword === COMPONENT && typeof inner === 'string') calls.add(inner);
      pending.push(inner as JsonValue);
    }
  }
  return { fills, drops, calls: [...calls] };
}
