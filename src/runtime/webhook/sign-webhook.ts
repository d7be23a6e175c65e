import { isWebhookBody, isWebhookId, readSeconds } from './message.ts';
import { webhookDigest, webhookKey } from './webhook-key.ts';

export interface WebhookToSign {
  /** The same at every attempt: 1 to 256 visible ASCII characters without "." and ",". */
  readonly id: string;
  /** When this attempt is made; sent in whole seconds. */
  readonly timestamp: Date;
  /** Exactly what is sent. */
  readonly body: Uint8Array | string;
  /** `whsec_` and the base64 of 24 to 64 bytes, another one for each receiver. */
  readonly secret: string;
}

/** A type rather than an interface, so that it fits wherever a record of header fields does. */
export type WebhookHeaders = {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
};

/**
 * The header fields of a webhook by the Standard Webhooks scheme, 1.0 (`v1`).
 *
 * @throws {TypeError} naming what no receiver could verify
 */
export function signWebhook({ id, timestamp, body, secret }: WebhookToSign): WebhookHeaders {
  const key = webhookKey(secret);
  if (!isWebhookId(id)) {
    throw new TypeError(
      'id of a webhook must be 1 to 256 visible ASCII characters without "." and ","',
    );
  }
  const seconds = String(Math.floor(timestamp.getTime() / 1000));
  if (readSeconds(seconds) === null) {
    throw new TypeError('timestamp of a webhook must be a valid date after 1969');
  }
  if (!isWebhookBody(body)) {
    throw new TypeError('body of a webhook must be bytes or a text without lone surrogates');
  }
  const digest = webhookDigest(key, { id, timestamp: seconds, body });
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${digest.toString('base64')}`,
  };
}
