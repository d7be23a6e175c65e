import type { JsonObject, JsonValue } from '../contract/model.ts';

const TEXTS: ReadonlySet<string> = new Set(['description', 'summary', 'title']);

/**
 * A copy whose texts hold no `\uXXXX`: @hey-api/openapi-ts turns such six characters into the one
 * they name after it has printed them, and a comment that holds the ones of an asterisk would end
 * there.
 */
export function withHarmlessTexts(document: JsonObject): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(document).map(([key, value]): [string, JsonValue] => [
      key,
      TEXTS.has(key) && typeof value === 'string' ? harmless(value) : copy(value),
    ]),
  );
}

function copy(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(copy);
  return typeof value === 'object' && value !== null
    ? withHarmlessTexts(value as JsonObject)
    : value;
}

function harmless(text: string): string {
  return text.replaceAll(/\\(?=u[0-9a-f]{4}|u\{)/gi, '\\ ');
}
