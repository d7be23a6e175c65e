import type { JsonObject, JsonValue } from '../contract/model.ts';

const TEXTS: ReadonlySet<string> = new Set(['description', 'summary', 'title']);

/**
 * A copy whose texts end no comment. @hey-api/openapi-ts turns the six characters of `\uXXXX` into
 * the one they name after it has printed them, which may be an asterisk; and where it takes the slash
 * off an asterisk, another one may follow.
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
  return text.replaceAll(/\\(?=u[0-9a-f]{4}|u\{)/gi, '\\ ').replaceAll('*/', '* /');
}
