import type { Pair } from './pairs.ts';

const MOST_COOKIES = 200;

/** The cookies of every Cookie header (RFC 6265 4.2), values as they were sent without quotes. */
export function parseCookies(headers: readonly string[]): readonly Pair[] {
  return headers
    .flatMap((header) => header.split(';', MOST_COOKIES))
    .map(parseCookie)
    .filter((pair) => pair !== null);
}

function parseCookie(text: string): Pair | null {
  const equals = text.indexOf('=');
  if (equals === -1) return null;
  const name = text.slice(0, equals).trim();
  const value = text.slice(equals + 1).trim();
  if (name === '') return null;
  return { name, raw: /^".*"$/.test(value) ? value.slice(1, -1) : value };
}
