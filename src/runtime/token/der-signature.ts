const SEQUENCE = 0x30;
const INTEGER = 0x02;
const LONG_LENGTH = 0x81;

/**
 * An ECDSA signature as OpenSSL keeps it, a SEQUENCE of two INTEGERs in DER (RFC 3279 2.2.3), made
 * of one as tokens carry it, both numbers in full length (RFC 7518 3.4). Left to Node, the same
 * takes half as long as the whole check of a signature.
 */
export function derSignature(signature: Buffer): Buffer {
  const half = signature.length / 2;
  const numbers = [signature.subarray(0, half), signature.subarray(half)].map(integer);
  const length = numbers.reduce((sum, { tag, bytes }) => sum + tag.length + bytes.length, 0);
  const start = length < 0x80 ? [SEQUENCE, length] : [SEQUENCE, LONG_LENGTH, length];
  return Buffer.concat([Buffer.from(start), ...numbers.flatMap(({ tag, bytes }) => [tag, bytes])]);
}

/** Without leading zeros, but for one where the number would read as a negative one. */
function integer(padded: Buffer): { readonly tag: Buffer; readonly bytes: Buffer } {
  const first = padded.findIndex((byte) => byte !== 0);
  const bytes = padded.subarray(first === -1 ? padded.length - 1 : first);
  const isNegative = (bytes[0] ?? 0) >= 0x80;
  const tag = isNegative ? [INTEGER, bytes.length + 1, 0] : [INTEGER, bytes.length];
  return { tag: Buffer.from(tag), bytes };
}
