import { validateHeaderName, validateHeaderValue } from 'node:http';

/** Header fields that are the same in many answers: checked and put together once. */
export interface FixedFields {
  /** Names and values in turn. */
  readonly flat: readonly string[];
  /** As they are sent. */
  readonly text: string;
}

/** @throws {TypeError} where a name or a value is none of RFC 9110 5.1 and 5.5 */
export function fixedFields(table: Readonly<Record<string, string>>): FixedFields {
  const fields = Object.entries(table);
  for (const [name, value] of fields) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
  return {
    flat: fields.flat(),
    text: fields.map(([name, value]) => `${name}: ${value}\r\n`).join(''),
  };
}

export const NO_FIELDS: FixedFields = fixedFields({});
