import type { Contract, JsonObject, JsonValue } from '../contract/model.ts';
import { withGuardResponses } from './guard-responses.ts';
import { isPublished } from './is-published.ts';
import { withoutInternal } from './internal-parts.ts';
import { withoutOrphans } from './orphans.ts';

/**
 * The document that callers may read: internal parts, operations that nobody may call and guard
 * extensions removed, the answers of the guard added where an operation does not declare them.
 */
export function publishedDocument(contract: Contract): JsonObject {
  const hidden = new Set(
    contract.operations.filter((each) => !isPublished(each)).map(({ id }) => id),
  );
  const visible = withoutInternal(contract.document, hidden);
  const documented = withGuardResponses(visible, contract.operations);
  return sorted(withoutOrphans(contract.document, documented)) as JsonObject;
}

/** Keys sorted on every level where names, not values, are the keys' business: all but data. */
function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, JsonValue] => [
    key,
    sorted(inner),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
