import { Malformed } from './malformed.ts';

/** How the text of a value is read from what was sent. */
export type Decode = (raw: string) => string | Malformed;

/** Decodes percent-encoded UTF-8 (RFC 3986 2.1); refuses broken escapes, broken UTF-8 and NUL. */
export function decodePercent(text: string): string | Malformed {
  const decoded = text.includes('%') ? decodeStrictly(text) : text;
  if (typeof decoded !== 'string' || !decoded.includes('\0')) return decoded;
  return new Malformed('encoding', 'must not hold a NUL character');
}

/** As `decodePercent`, with `+` for a space: queries and forms. */
export function decodeFormText(text: string): string | Malformed {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

function decodeStrictly(text: string): string | Malformed {
  try {
    return decodeURIComponent(text);
  } catch {
    return new Malformed('encoding', 'must be percent-encoded UTF-8');
  }
}
