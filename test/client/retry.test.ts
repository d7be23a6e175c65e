import { describe, expect, it } from 'vitest';
import { createSession, type RetryOptions } from '../../src/client/index.ts';
import { contract, fakeFetch, handClock } from './fake-api.ts';

const baseUrl = 'https://api.example.com/v1';

function busy(status: number, after: string | null, times: number, retry?: RetryOptions) {
  const time = handClock(Date.parse('2026-01-01T00:00:00Z'));
  const headers: Record<string, string> = after === null ? {} : { 'Retry-After': after };
  const api = fakeFetch((_sent, nth) =>
    nth <= times ? new Response('busy', { status, headers }) : new Response('done'),
  );
  const options = { baseUrl, contract, fetch: api.fetch, clock: time.clock };
  const credentials = { key: 'k-1', oauth2: 'token' };
  const session = createSession({
    ...options,
    credentials,
    ...(retry === undefined ? {} : { retry }),
  });
  const call = (path = '/items', init?: RequestInit) => session.fetch(`${baseUrl}${path}`, init);
  return { call, api, ...time };
}

describe('waiting for a busy service', () => {
  it('does not, unless it is told to', async () => {
    const { call, waits } = busy(429, '1', 1);
    expect((await call()).status).toBe(429);
    expect(waits).toEqual([]);
  });

  it.each([
    ['seconds', '7', 7_000],
    ['a date', 'Thu, 01 Jan 2026 00:00:09 GMT', 9_000],
    ['a date that has passed', 'Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ])('waits as long as Retry-After says: %s', async (_title, after, wait) => {
    const { call, waits } = busy(429, after, 1, {});
    expect(await (await call()).text()).toBe('done');
    expect(waits).toEqual([wait]);
  });

  it('sends the body and one credential each time', async () => {
    const { call, api } = busy(429, '1', 2, {});
    await call('/items', { method: 'POST', body: 'text' });
    expect(api.sent.map(({ body }) => body)).toEqual(['text', 'text', 'text']);
    expect(new Set(api.sent.map(({ headers }) => headers['authorization']))).toEqual(
      new Set(['Bearer token']),
    );
  });

  it.each([
    ['the attempts are used up', 429, '1', { attempts: 2 }, [1_000, 1_000]],
    ['the next wait would be too long', 429, '40', { maxWaitSeconds: 60 }, [40_000]],
    ['nobody says how long', 429, null, {}, []],
    ['what is said is no time', 429, 'soon', {}, []],
    ['it is another error', 500, '1', {}, []],
  ] as const)('gives the answer when %s', async (_title, status, after, retry, expected) => {
    const { call, waits } = busy(status, after, 9, retry);
    expect((await call()).status).toBe(status);
    expect(waits).toEqual(expected);
  });

  it('repeats after 503 only what may be repeated', async () => {
    const get = busy(503, '1', 1, {});
    expect((await get.call()).status).toBe(200);
    const post = busy(503, '1', 1, {});
    expect((await post.call('/items', { method: 'POST' })).status).toBe(503);
  });

  it('stops waiting when the call is given up', async () => {
    const controller = new AbortController();
    const { api } = busy(429, '1', 1);
    const session = createSession({ baseUrl, contract, fetch: api.fetch, retry: {} });
    const call = session.fetch(`${baseUrl}/open`, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(api.sent.length).toBeLessThan(2);
  });
});
