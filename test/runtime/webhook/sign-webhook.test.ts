import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWebhookHeaders } from '../../../src/runtime/webhook/read-webhook-headers.ts';
import { signWebhook, type WebhookToSign } from '../../../src/runtime/webhook/sign-webhook.ts';
import { webhookVerifier } from '../../../src/runtime/webhook/webhook-verifier.ts';
import { entry, NOW, OTHER_SECRET, SECRET, secondsAfter } from './support.ts';

const webhook: WebhookToSign = {
  id: 'msg_1',
  timestamp: new Date(NOW * 1000 + 999),
  body: '{"n":1}',
  secret: SECRET,
};

test('writes the three fields', () => {
  expect(signWebhook(webhook)).toEqual({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(NOW),
    'webhook-signature': entry({ id: 'msg_1', timestamp: String(NOW), body: '{"n":1}' }),
  });
});

test('is accepted by the verifier, whatever the body', () => {
  const verify = webhookVerifier({ secrets: [OTHER_SECRET, SECRET], now: secondsAfter(0) });
  fc.assert(
    fc.property(fc.uint8Array(), (body) => {
      const headers = readWebhookHeaders(new Headers(signWebhook({ ...webhook, body })));
      expect(headers.ok && verify({ ...headers, body }).ok).toBe(true);
    }),
  );
});

describe('refuses', () => {
  test.each<[string, Partial<WebhookToSign>, string]>([
    ['a full stop in the id', { id: 'a.b' }, 'id'],
    ['an empty id', { id: '' }, 'id'],
    ['a long id', { id: 'a'.repeat(257) }, 'id'],
    ['a line break in the id', { id: 'a\r\nx: y' }, 'id'],
    ['no date', { timestamp: new Date(Number.NaN) }, 'timestamp'],
    ['a date before 1970', { timestamp: new Date(-1) }, 'timestamp'],
    ['half a character', { body: '\udc00' }, 'body'],
    ['a parsed body', { body: { n: 1 } as unknown as string }, 'body'],
    ['a short secret', { secret: 'whsec_c2hvcnQ=' }, '24 to 64 bytes'],
  ])('%s', (_case, change, text) => {
    expect(() => signWebhook({ ...webhook, ...change })).toThrow(text);
  });
});
