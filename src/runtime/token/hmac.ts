import { hash, timingSafeEqual, type KeyObject } from 'node:crypto';

const INNER = 0x36;
const OUTER = 0x5c;

/** The lengths of a hash in bytes: what it works on at a time, and what it gives. */
export interface HmacHash {
  readonly hash: string;
  readonly blockBytes: number;
  readonly bytes: number;
}

/**
 * HMAC (RFC 2104) under one key, by one-shot hashes: the object that `createHmac` makes for every text
 * takes twice as long.
 */
export class Hmac {
  readonly #hash: string;
  /** The inner pad, and room for the longest text. */
  readonly #inner: Buffer;
  /** The outer pad, and room for the inner hash. */
  readonly #outer: Buffer;
  readonly #padBytes: number;
  readonly #expected: Buffer;
  readonly #given: Buffer;

  /** For texts of so many characters at most. */
  constructor({ hash: name, blockBytes, bytes }: HmacHash, key: KeyObject, mostCharacters: number) {
    const secret = key.export();
    const fitting = secret.length > blockBytes ? hash(name, secret, 'buffer') : secret;
    const textBytes = Math.ceil((bytes * 4) / 3);
    this.#hash = name;
    this.#padBytes = blockBytes;
    this.#inner = padded(fitting, INNER, blockBytes, mostCharacters);
    this.#outer = padded(fitting, OUTER, blockBytes, bytes);
    this.#expected = Buffer.alloc(textBytes);
    this.#given = Buffer.alloc(textBytes);
  }

  /** Whether a text of Latin-1 has a code, written as base64url; in constant time. */
  matches(text: string, code: string): boolean {
    const [expected, given] = [this.#expected, this.#given];
    if (text.length > this.#inner.length - this.#padBytes) return false;
    if (code.length !== given.length) return false;
    const end = this.#padBytes + this.#inner.write(text, this.#padBytes, 'latin1');
    const inner = hash(this.#hash, this.#inner.subarray(0, end), 'binary');
    this.#outer.write(inner, this.#padBytes, 'latin1');
    expected.write(hash(this.#hash, this.#outer, 'base64url'), 'latin1');
    given.write(code, 'latin1');
    return timingSafeEqual(expected, given);
  }
}

function padded(key: Buffer, pad: number, blockBytes: number, room: number): Buffer {
  const bytes = Buffer.alloc(blockBytes + room);
  bytes.fill(pad, 0, blockBytes);
  for (const [index, byte] of key.entries()) bytes[index] = byte ^ pad;
  return bytes;
}
