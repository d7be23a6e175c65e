import { invalidField } from './identity-problem.ts';

/** RFC 3339 writes years with four digits. */
const FIRST_MOMENT = Date.parse('0000-01-01T00:00:00.000Z');
const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z');

/** Milliseconds since 1970 as the contract writes moments. */
export function writeInstant(time: number): string {
  return new Date(time).toISOString();
}

export function writeOptionalInstant(time: number | null): string | null {
  return time === null ? null : writeInstant(time);
}

/**
 * The moment of an RFC 3339 date-time in a field of the body; a leap second counts as the second
 * before it. Throws the 422 where it is no moment that can be stored.
 */
export function readInstant(field: string, text: string): number {
  const plain = text
    .toUpperCase()
    .replace(' ', 'T')
    .replace(/:60(?=[.Z+-])/, ':59');
  const time = Date.parse(plain);
  if (Number.isNaN(time) || time < FIRST_MOMENT || time > LAST_MOMENT) {
    throw invalidField('body', field, 'must be a moment of the years 0000 to 9999, UTC');
  }
  return time;
}
