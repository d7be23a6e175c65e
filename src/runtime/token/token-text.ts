const MOST_TOKEN = 8192;
const PART = /^[\dA-Za-z_-]+$/;

/** Last characters whose unused bits are zero, by the length of the text modulo 4. */
const CANONICAL_ENDS = new Map([
  [0, PART],
  [2, /[AQgw]$/],
  [3, /[AEIMQUYcgkosw048]$/],
]);

/**
 * Whether a text is a signed token in the one way it can be written: three parts of canonical
 * base64url (RFC 7515 2, RFC 4648 3.5), 8,192 characters at most. Every other writing of the same
 * token is refused, so that a text names one token.
 */
export function isTokenText(text: string): boolean {
  if (text.length > MOST_TOKEN) return false;
  const parts = text.split('.', 4);
  return parts.length === 3 && parts.every(isCanonical);
}

function isCanonical(part: string): boolean {
  return PART.test(part) && CANONICAL_ENDS.get(part.length % 4)?.test(part) === true;
}
