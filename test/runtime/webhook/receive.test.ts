/** The recipe of docs/webhooks.md, in an app, over HTTP. */
import express from 'express';
import request from 'supertest';
import { describe, expect, test } from 'vitest';
import { readWebhookHeaders, signWebhook, webhookVerifier } from '../../../src/index.ts';
import { NOW, SECRET, secondsAfter } from './support.ts';

const verify = webhookVerifier({ secrets: [SECRET], now: secondsAfter(0) });

const app = express();
app.post('/hooks/payments', express.raw({ type: () => true, limit: '100kb' }), (req, res) => {
  const headers = readWebhookHeaders(req.headersDistinct);
  const verdict = headers.ok ? verify({ ...headers, body: req.body }) : headers;
  if (!verdict.ok) return void res.sendStatus(401);
  res.json(JSON.parse(String(req.body)));
});
app.post('/parsed', express.json(), (req, res) => {
  const headers = readWebhookHeaders(req.headers);
  res.json(headers.ok ? verify({ ...headers, body: req.body }) : headers);
});

const body = '{ "amount": 1.0 }';
const signed = signWebhook({ id: 'evt_29', timestamp: new Date(NOW * 1000), body, secret: SECRET });
const send = (path: string) =>
  request(app).post(path).set('content-type', 'application/json').set(signed);

describe('an app that receives webhooks', () => {
  test('accepts what was signed', async () => {
    const { status, body: event } = await send('/hooks/payments').send(body);
    expect([status, event]).toEqual([200, { amount: 1 }]);
  });

  test('refuses the same value written otherwise', async () => {
    expect((await send('/hooks/payments').send('{"amount":1}')).status).toBe(401);
  });

  test.each(Object.keys(signed))('refuses %s twice', async (name) => {
    const twice = send('/hooks/payments').set(name, [
      signed[name as keyof typeof signed],
      signed[name as keyof typeof signed],
    ] as unknown as string);
    expect((await twice.send(body)).status).toBe(401);
  });

  test('refuses a request without the fields, and one without a body', async () => {
    expect((await request(app).post('/hooks/payments').send({})).status).toBe(401);
    expect((await send('/hooks/payments')).status).toBe(401);
  });

  test('cannot verify a body that was parsed', async () => {
    const { body: verdict } = await send('/parsed').send(body);
    expect(verdict).toEqual({ ok: false, reason: 'malformed' });
  });
});
