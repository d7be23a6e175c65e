/** The generated SDK with a session, against the running reference service. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as contract from '../../../generated/client.ts';
import {
  createApiKey,
  createItem,
  getGreeting,
  getMe,
  getUsageReport,
  getUsageSummary,
  issueToken,
  listItems,
  listPartnerOrders,
  listSessions,
  login,
} from '../../../generated/sdk/index.ts';
import { createClient } from '../../../generated/sdk/client/index.ts';
import {
  createSession,
  isProblem,
  memoryTokenStore,
  ProblemError,
  unwrap,
  type SessionOptions,
  type TokenStore,
} from '../../../src/client/index.ts';
import {
  ADMIN_PASSWORD,
  PASSWORD,
  runService,
  type Running,
} from '../../service/support/running-service.ts';

type Options = Partial<SessionOptions<typeof contract>>;

let running: Running;
let skew = 0;
const now = () => Date.now() + skew;

beforeAll(async () => {
  running = await runService({}, now);
});
afterAll(() => running.stop());

/** A session and a client of its own, and what they send. */
function caller(options: Options = {}, url = running.url) {
  const sent: Request[] = [];
  const session = createSession({
    baseUrl: url,
    contract,
    clock: { now, sleep: async () => {} },
    fetch(request) {
      sent.push(request.clone());
      return fetch(request);
    },
    ...options,
  });
  const client = createClient();
  client.setConfig(session.config);
  const paths = () => sent.map((request) => new URL(request.url).pathname);
  return { session, client, sent, paths };
}

async function signedIn(username: string, options: Options = {}) {
  await running.person(username);
  const one = caller(options);
  await one.session.signIn({ username, password: PASSWORD });
  return one;
}

const item = { title: 'Lamp', price: 5, currency: 'EUR' } as const;

describe('the SDK with a session', () => {
  it('signs in, adds an item and lists it, typed', async () => {
    const { client } = await signedIn('ada');
    const added = await unwrap(createItem({ client, body: item }));
    const page = await unwrap(listItems({ client }));
    expect(page.items.map(({ id, title }) => [id, title])).toEqual([[added.id, 'Lamp']]);
  });

  it('gets from the service what the account may do, and no more', async () => {
    await running.person('grace');
    const { session, client } = caller();
    const granted = await session.signIn({
      username: 'grace',
      password: PASSWORD,
      scope: ['items:read', 'users:read'],
    });
    expect(granted.scopes).toEqual(['items:read']);
    const refused = await getMe({ client });
    expect(refused.response?.status).toBe(403);
    expect(refused.error).toMatchObject({ code: 'insufficient-scope' });
  });

  it('gives problems as errors that can be told apart', async () => {
    const { client } = await signedIn('linus');
    const body = { ...item, price: -1 };
    const { data, error } = await createItem({ client, body });
    expect(data).toBeUndefined();
    expect(isProblem(error) && error.code).toBe('validation-failed');
    const thrown = await unwrap(createItem({ client, body })).catch((reason: unknown) => reason);
    if (!(thrown instanceof ProblemError)) throw new Error('no problem was thrown');
    expect(thrown).toMatchObject({ status: 422, code: 'validation-failed' });
    expect(thrown.problem.errors).toMatchObject([{ pointer: '/price', rule: 'minimum' }]);
    expect(thrown.requestId).toBeTypeOf('string');
  });

  it('says that a password is wrong', async () => {
    await running.person('mallory');
    const wrong = caller().session.signIn({ username: 'mallory', password: 'not the password' });
    await expect(wrong).rejects.toMatchObject({ status: 400, code: 'invalid_grant' });
  });

  it('sends nothing to public operations', async () => {
    const { client, sent } = await signedIn('barbara', { credentials: { apiKey: 'gwk_none' } });
    await issueToken({ client, body: { grant_type: 'password', username: 'x', password: 'y' } });
    const headers = sent.at(-1)?.headers;
    expect([headers?.has('Authorization'), headers?.has('X-API-Key')]).toEqual([false, false]);
  });

  it('does not mix with credentials that the SDK was given', async () => {
    const { client, sent } = await signedIn('alan');
    const { length } = sent;
    client.setConfig({ auth: () => 'another token' });
    const { error } = await listItems({ client });
    expect(error).toMatchObject({ name: 'SessionError', code: 'credential-conflict' });
    expect(sent).toHaveLength(length);
  });

  it('greets by name who is signed in, and others as well', async () => {
    const { session, client } = await signedIn('edsger');
    expect((await unwrap(getGreeting({ client }))).message).toContain('edsger');
    await session.signOut();
    expect((await unwrap(getGreeting({ client }))).message).not.toContain('edsger');
  });

  it('takes tokens of the sign-in operation of the contract', async () => {
    await running.person('donald');
    const { session, client } = caller();
    const body = { email: 'donald@example.com', password: PASSWORD };
    await session.adopt(await unwrap(login({ client, body })));
    expect((await unwrap(getMe({ client }))).username).toBe('donald');
  });
});

describe('API keys', () => {
  it('go alone, together with a token, or not at all, as each operation says', async () => {
    const { client, session } = await signedIn('hedy');
    const { key } = await unwrap(
      createApiKey({ client, body: { name: 'job', scopes: ['usage:read', 'orders:read'] } }),
    );
    const job = caller({ credentials: { apiKey: key } });
    await unwrap(getUsageSummary({ client: job.client }));
    expect(job.sent.at(-1)?.url).not.toContain('api_key');

    const query = caller({ credentials: { apiKeyQuery: () => key } });
    await unwrap(getUsageSummary({ client: query.client }));
    expect(query.sent.at(-1)?.headers.has('X-API-Key')).toBe(false);

    const partner = caller({ credentials: { partnerKey: key, apiKey: key } });
    await partner.session.signIn({ username: 'hedy', password: PASSWORD });
    await unwrap(listPartnerOrders({ client: partner.client }));
    const { headers } = partner.sent.at(-1) ?? new Request('http://nobody');
    expect(
      ['Authorization', 'X-Partner-Key', 'X-API-Key'].map((name) => headers.has(name)),
    ).toEqual([true, true, false]);

    // Half of an AND is nothing: the token stays at home.
    const half = caller({ credentials: { apiKey: key } });
    await half.session.signIn({ username: 'hedy', password: PASSWORD });
    expect((await listPartnerOrders({ client: half.client })).response?.status).toBe(401);
    expect(half.sent.at(-1)?.headers.has('Authorization')).toBe(false);
    await session.signOut();
  });

  it('stand in where the token lacks a scope that they may have', async () => {
    await running.person('katherine');
    const { session, client, sent } = caller({ credentials: { apiKey: 'gwk_unknown' } });
    await session.signIn({ username: 'katherine', password: PASSWORD, scope: ['profile:read'] });
    expect((await getUsageReport({ client })).response?.status).toBe(401);
    expect(sent.at(-1)?.headers.get('X-API-Key')).toBe('gwk_unknown');
  });
});

describe('tokens', () => {
  it('are renewed once for a hundred calls, and each refresh token is used once', async () => {
    const { client, paths } = await signedIn('radia');
    for (let round = 1; round <= 3; round += 1) {
      skew += 3_600_000;
      const calls = Array.from({ length: 100 }, () => listItems({ client }));
      const statuses = (await Promise.all(calls)).map(({ response }) => response?.status);
      expect(new Set(statuses)).toEqual(new Set([200]));
      expect(paths().filter((path) => path === '/auth/token')).toHaveLength(1 + round);
    }
  });

  it('are renewed after a 401 although they looked good', async () => {
    const { client, paths } = await signedIn('frances', { clock: behind() });
    skew += 3_600_000;
    const calls = await Promise.all(Array.from({ length: 30 }, () => getMe({ client })));
    expect(new Set(calls.map(({ response }) => response?.status))).toEqual(new Set([200]));
    expect(paths().filter((path) => path === '/auth/token')).toHaveLength(2);
  });

  it('are given back: no copy of them works after signing out', async () => {
    const copy: TokenStore = memoryTokenStore();
    const { session, client } = await signedIn('margaret', { store: copy });
    const stolen = copy.read();
    expect(await session.signOut()).toBe('revoked');
    const thief = caller({ store: { read: () => stolen, write: () => {} } });
    expect((await getMe({ client: thief.client })).response?.status).toBe(401);
    expect((await getMe({ client })).error).toMatchObject({ code: 'missing-credential' });
  });

  it('end everywhere when the service ends the session', async () => {
    let ended = 0;
    const { client } = await signedIn('joan', { onEnded: () => (ended += 1) });
    const other = caller();
    await other.session.signIn({ username: 'joan', password: PASSWORD });
    const { items } = await unwrap(listSessions({ client }));
    expect(items.length).toBeGreaterThan(1);
    const token = await running.token('root', 'users:write', ADMIN_PASSWORD);
    const me = await unwrap(getMe({ client }));
    const json = { status: 'disabled' };
    const disabled = await running.call('PATCH', `/users/${me.id}`, { token, json });
    expect(disabled.status).toBe(200);
    const refused = await Promise.all([getMe({ client }), listItems({ client })]);
    expect(refused.map(({ response }) => response?.status)).toEqual([401, 401]);
    expect(ended).toBe(1);
  });
});

describe('limits', () => {
  it('are waited out when the session is told to', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const limited = await runService({ LOGIN_LIMIT: '2' });
    try {
      await limited.person('ada');
      const waits: number[] = [];
      const clock = {
        now: () => Date.now(),
        async sleep(milliseconds: number) {
          waits.push(milliseconds);
          vi.setSystemTime(Date.now() + milliseconds);
        },
      };
      const { session } = caller({ clock, retry: { maxWaitSeconds: 120 } }, limited.url);
      await session.signIn({ username: 'ada', password: PASSWORD });
      expect(waits).toEqual([]);
      await session.signIn({ username: 'ada', password: PASSWORD });
      expect(waits).toHaveLength(1);
    } finally {
      vi.useRealTimers();
      await limited.stop();
    }
  });
});

/** A clock that stands still while the service's goes on. */
function behind() {
  const start = now();
  return { now: () => start, sleep: async () => {} };
}
