import { isUint8Array } from 'node:util/types';

/** A webhook as it came: its three header fields and the body, byte for byte. */
export interface WebhookMessage {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
  /** The raw body. A text counts as its UTF-8 bytes; a parsed body is malformed. */
  readonly body: Uint8Array | string;
}

export const SIGNATURE_BYTES = 32;

const MOST_SIGNATURES = 10;
const ID = /^[!-+\-/-~]{1,256}$/;
const SECONDS = /^(?:0|[1-9][0-9]{0,11})$/;
const ENTRY = /^(v[0-9]{1,3}[a-z]{0,8}),([A-Za-z0-9+/]{1,1024}={0,2})$/;

/** Visible ASCII without ".", which delimits what is signed, and ",", which joins repeated fields. */
export function isWebhookId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** The seconds of a timestamp in its one way to be written, or `null`. */
export function readSeconds(value: unknown): number | null {
  return typeof value === 'string' && SECONDS.test(value) ? Number(value) : null;
}

/** The `v1` signatures of the field; those of other versions are passed over. `null`: malformed. */
export function readSignatures(value: unknown): readonly Buffer[] | null {
  if (typeof value !== 'string') return null;
  const entries = value.split(' ', MOST_SIGNATURES + 1);
  if (entries.length > MOST_SIGNATURES) return null;
  const signatures: Buffer[] = [];
  for (const entry of entries) {
    const [, version, text = ''] = ENTRY.exec(entry) ?? [];
    if (version === undefined) return null;
    if (version !== 'v1') continue;
    const bytes = decodeBase64(text);
    if (bytes?.length !== SIGNATURE_BYTES) return null;
    signatures.push(bytes);
  }
  return signatures;
}

/** Bytes, or a text that has exactly one UTF-8 form. */
export function isWebhookBody(value: unknown): value is Uint8Array | string {
  return typeof value === 'string' ? value.isWellFormed() : isUint8Array(value);
}

/** The bytes of base64 in its one way to be written (RFC 4648, section 4, padded), or `null`. */
export function decodeBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}
