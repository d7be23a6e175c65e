/** A quoted-string of RFC 9110 5.6.4; what has no place in a header becomes a question mark. */
export function quote(text: string): string {
  const printable = text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 256);
  return `"${printable.replaceAll(/["\\]/g, '\\$&')}"`;
}
