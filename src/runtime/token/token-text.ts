export const MOST_TOKEN = 8192;
const FORM = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Last characters whose unused bits are zero, by the length of the part modulo 4. */
const LAST_CHARACTERS = [null, '', 'AQgw', 'AEIMQUYcgkosw048'];

/**
 * Whether a text is a signed token in the one way it can be written: three parts of canonical
 * base64url (RFC 7515 2, RFC 4648 3.5), 8,192 characters at most. Every other writing of the same
 * token is refused, so that a text names one token.
 */
export function isTokenText(text: string): boolean {
  if (text.length > MOST_TOKEN || !FORM.test(text)) return false;
  const [first, second] = [text.indexOf('.'), text.lastIndexOf('.')];
  return (
    hasCanonicalEnd(text, 0, first) &&
    hasCanonicalEnd(text, first + 1, second) &&
    hasCanonicalEnd(text, second + 1, text.length)
  );
}

/** The record that a part of a token holds; `null` where it holds none. */
export function decodePart(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasCanonicalEnd(text: string, from: number, to: number): boolean {
  const allowed = LAST_CHARACTERS[(to - from) % 4];
  return allowed === null || allowed?.includes(text.charAt(to - 1)) === true;
}
