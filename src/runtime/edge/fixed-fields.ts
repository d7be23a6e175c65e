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
  const flat = fields.flat();
  return { flat, text: linesOf(flat) };
}

/** As they are sent, unchecked: names and values in turn. */
export function linesOf(flat: readonly string[]): string {
  let lines = '';
  for (let at = 0; at < flat.length; at += 2) lines += `${flat[at]}: ${flat[at + 1]}\r\n`;
  return lines;
}

export const NO_FIELDS: FixedFields = fixedFields({});
