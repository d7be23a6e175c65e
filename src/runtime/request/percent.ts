import { Malformed } from './malformed.ts';

/** Decodes percent-encoded UTF-8 (RFC 3986 2.1); refuses broken escapes, broken UTF-8 and NUL. */
export function decodePercent(text: string): string {
  const decoded = text.includes('%') ? decodeStrictly(text) : text;
  if (decoded.includes('\0')) throw new Malformed('encoding', 'must not hold a NUL character');
  return decoded;
}

/** As `decodePercent`, with `+` for a space: queries and forms. */
export function decodeFormText(text: string): string {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

function decodeStrictly(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Malformed('encoding', 'must be percent-encoded UTF-8');
  }
}
