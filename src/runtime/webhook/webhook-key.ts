import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { decodeBase64 } from './message.ts';

const PREFIX = 'whsec_';
const LEAST_BYTES = 24;
const MOST_BYTES = 64;

/**
 * The key that a `whsec_` secret holds.
 *
 * @throws {TypeError} saying what is wrong, never what the secret is
 */
export function webhookKey(secret: unknown): KeyObject {
  if (typeof secret !== 'string' || !secret.startsWith(PREFIX)) {
    throw new TypeError(`a webhook secret must be a text that starts with "${PREFIX}"`);
  }
  const bytes = decodeBase64(secret.slice(PREFIX.length));
  if (bytes === null) {
    throw new TypeError(`a webhook secret must be padded base64 after "${PREFIX}"`);
  }
  if (bytes.length < LEAST_BYTES || bytes.length > MOST_BYTES) {
    throw new TypeError(
      `a webhook secret must have ${LEAST_BYTES} to ${MOST_BYTES} bytes; this one has ${bytes.length}`,
    );
  }
  return createSecretKey(bytes);
}

/** HMAC-SHA256 over `id.timestamp.body`. */
export function webhookDigest(
  key: KeyObject,
  { id, timestamp, body }: { id: string; timestamp: string; body: Uint8Array | string },
): Buffer {
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
}
