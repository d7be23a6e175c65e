import { createHmac } from 'node:crypto';
import type { WebhookMessage } from '../../../src/runtime/webhook/message.ts';

export const NOW = 1_700_000_000;
export const KEY = Buffer.from('gatewright-webhook-test-key-0001');
export const OTHER_KEY = Buffer.from('gatewright-webhook-test-key-0002');

export const secretOf = (key: Buffer): string => `whsec_${key.toString('base64')}`;
export const SECRET = secretOf(KEY);
export const OTHER_SECRET = secretOf(OTHER_KEY);

/** The scheme a second time, without the code under test. */
export function entry(
  { id, timestamp, body }: Omit<WebhookMessage, 'signature'>,
  key = KEY,
): string {
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), Buffer.from(body)]);
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
}

/** A message with a right signature. */
export function message(changes: Partial<WebhookMessage> = {}): WebhookMessage {
  const unsigned = { id: 'msg_1', timestamp: String(NOW), body: '{"n":1}', ...changes };
  return { signature: entry(unsigned), ...unsigned };
}

export const secondsAfter =
  (seconds: number): (() => Date) =>
  () =>
    new Date((NOW + seconds) * 1000);
