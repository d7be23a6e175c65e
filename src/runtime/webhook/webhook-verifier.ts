import { timingSafeEqual, type KeyObject } from 'node:crypto';
import {
  isWebhookBody,
  isWebhookId,
  readSeconds,
  readSignatures,
  type WebhookMessage,
} from './message.ts';
import { webhookDigest, webhookKey } from './webhook-key.ts';

export interface WebhookVerifierOptions {
  /** One to ten secrets, `whsec_` and the base64 of 24 to 64 bytes; any of them may have signed. */
  readonly secrets: readonly string[];
  /** How far the timestamp may lie in the past or the future: 1 to 3600, default 300. */
  readonly toleranceSeconds?: number;
  /** Default the system clock. */
  readonly now?: () => Date;
}

/** Why a webhook is refused: for logs; senders learn only that it was. */
export type WebhookFailure = 'malformed' | 'expired' | 'signature';

export type WebhookVerdict =
  | {
      readonly ok: true;
      /** The same at every attempt to deliver one event. */
      readonly id: string;
      /** When this attempt was made, in seconds since 1970 UTC. */
      readonly timestamp: number;
    }
  | { readonly ok: false; readonly reason: WebhookFailure };

/** Whether a message comes from a holder of a secret, unchanged and of late. */
export type WebhookVerifier = (message: WebhookMessage) => WebhookVerdict;

const MOST_SECRETS = 10;
const MOST_TOLERANCE_SECONDS = 3600;

/**
 * Verifies webhooks signed by the Standard Webhooks scheme, 1.0, with shared secrets (`v1`).
 *
 * Malformed is an id that is not 1 to 256 visible ASCII characters without "." and ",", a timestamp
 * that is no whole number of seconds, a field of signatures with anything but 1 to 10 entries
 * between single spaces, and a body that is neither bytes nor a well-formed text.
 *
 * @throws {TypeError} naming the option that is wrong
 */
export function webhookVerifier(options: WebhookVerifierOptions): WebhookVerifier {
  const { secrets, toleranceSeconds = 300, now = () => new Date() } = options;
  if (!Array.isArray(secrets) || secrets.length < 1 || secrets.length > MOST_SECRETS) {
    throw new TypeError(`secrets of webhooks must be a list of 1 to ${MOST_SECRETS}`);
  }
  if (
    !Number.isInteger(toleranceSeconds) ||
    toleranceSeconds < 1 ||
    toleranceSeconds > MOST_TOLERANCE_SECONDS
  ) {
    throw new TypeError(
      `toleranceSeconds of webhooks must be a whole number from 1 to ${MOST_TOLERANCE_SECONDS}`,
    );
  }
  const keys = secrets.map(webhookKey);

  return (message) => {
    const { id, timestamp: written, signature, body } = message;
    const timestamp = readSeconds(written);
    const signatures = readSignatures(signature);
    if (!isWebhookId(id) || timestamp === null || signatures === null || !isWebhookBody(body)) {
      return { ok: false, reason: 'malformed' };
    }
    const age = Math.floor(now().getTime() / 1000) - timestamp;
    if (!(Math.abs(age) <= toleranceSeconds)) return { ok: false, reason: 'expired' };
    if (!isSigned(message, keys, signatures)) return { ok: false, reason: 'signature' };
    return { ok: true, id, timestamp };
  };
}

/** Compares every signature with every key, so that the time tells nothing of which one fits. */
function isSigned(
  message: WebhookMessage,
  keys: readonly KeyObject[],
  signatures: readonly Buffer[],
): boolean {
  let found = false;
  for (const key of keys) {
    const digest = webhookDigest(key, message);
    for (const signature of signatures) found = timingSafeEqual(digest, signature) || found;
  }
  return found;
}
