import { describe, expect, it } from 'vitest';
import {
  createSession,
  memoryTokenStore,
  type SessionOptions,
  type TokenStore,
} from '../../src/client/index.ts';
import {
  contract,
  fakeFetch,
  handClock,
  refusedToken,
  tokenAnswer,
  type Sent,
} from './fake-api.ts';

const baseUrl = 'https://api.example.com/v1';
const person = { username: 'ada', password: 'secret word' };

interface World {
  readonly options?: Partial<SessionOptions<typeof contract>>;
  /** The nth answer of the token endpoint. */
  readonly token?: (form: URLSearchParams, nth: number) => Response | Promise<Response>;
  readonly call?: (sent: Sent) => Response | Promise<Response>;
}

/** An API whose tokens are numbered: `access-1`, `access-2`. */
function world({ options, token, call }: World = {}) {
  const time = handClock();
  const forms: URLSearchParams[] = [];
  const calls: (string | undefined)[] = [];
  const api = fakeFetch((sent) => {
    if (sent.url === `${baseUrl}/token`) {
      const form = new URLSearchParams(sent.body);
      forms.push(form);
      return token?.(form, forms.length) ?? Response.json(tokenAnswer(String(forms.length)));
    }
    calls.push(sent.headers['authorization']);
    return call?.(sent) ?? new Response();
  });
  const { clock } = time;
  const session = createSession({ baseUrl, contract, fetch: api.fetch, clock, ...options });
  const items = (init?: RequestInit) => session.fetch(`${baseUrl}/items`, init);
  return { session, items, forms, calls, api, ...time };
}

const refusal = (error: string) => Response.json({ error }, { status: 400 });
const later = <T>(value: T) => new Promise<T>((resolve) => setImmediate(resolve, value));

describe('signing in', () => {
  it('asks with the password grant and keeps no password', async () => {
    const { session, forms, api } = world();
    const signedIn = await session.signIn({ ...person, scope: ['read', 'write'] });
    expect(Object.fromEntries(forms[0] ?? [])).toEqual({
      grant_type: 'password',
      ...person,
      scope: 'read write',
    });
    expect(api.sent[0]).toMatchObject({ redirect: 'error', credentials: 'omit' });
    expect(signedIn).toEqual({ scopes: ['read', 'write'], expiresAt: 1_900_000 });
    expect(await session.signedIn()).toEqual(signedIn);
  });

  it('tells what was granted, not what was asked for', async () => {
    const token = () => Response.json(tokenAnswer('1', { scope: 'read' }));
    const { session } = world({ token });
    expect((await session.signIn({ ...person, scope: 'read write' })).scopes).toEqual(['read']);
  });

  it('tells why it was refused, without the password', async () => {
    const { session } = world({ token: () => refusal('invalid_grant') });
    const error = await session.signIn(person).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'GrantError', status: 400, code: 'invalid_grant' });
    expect(JSON.stringify([error, String(error)])).not.toContain('secret');
    expect(await session.signedIn()).toBeUndefined();
  });

  it.each([
    ['no JSON', new Response('<html>')],
    ['no token', Response.json({ token_type: 'Bearer' })],
    ['another type of token', Response.json(tokenAnswer('1', { token_type: 'mac' }))],
    ['a token with a line break', Response.json(tokenAnswer('1', { access_token: 'a\nb' }))],
    ['a lifetime that is no number', Response.json({ ...tokenAnswer('1'), expires_in: 'soon' })],
  ])('does not take %s for a token', async (_title, answer) => {
    const { session } = world({ token: () => answer });
    await expect(session.signIn(person)).rejects.toMatchObject({ code: 'bad-token-answer' });
  });

  it('sends a call without a credential while nobody is signed in', async () => {
    const { items, calls } = world();
    await items();
    expect(calls).toEqual([undefined]);
  });
});

describe('renewing', () => {
  it('renews before it expires, once for all who wait', async () => {
    const { session, items, forms, calls, pass } = world({
      token: (_form, nth) => later(Response.json(tokenAnswer(String(nth)))),
    });
    await session.signIn(person);
    pass(900_000 - 30_000);
    await Promise.all(Array.from({ length: 50 }, () => items()));
    expect(forms).toHaveLength(2);
    expect(Object.fromEntries(forms[1] ?? [])).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh-1',
    });
    expect(new Set(calls)).toEqual(new Set(['Bearer access-2']));
  });

  it('does not renew a moment earlier', async () => {
    const { session, items, forms, pass } = world();
    await session.signIn(person);
    pass(900_000 - 30_001);
    await items();
    expect(forms).toHaveLength(1);
  });

  it('uses each refresh token once', async () => {
    const { session, items, forms, pass } = world();
    await session.signIn(person);
    for (let round = 0; round < 3; round += 1) {
      pass(900_000);
      await items();
    }
    expect(forms.slice(1).map((form) => form.get('refresh_token'))).toEqual([
      'refresh-1',
      'refresh-2',
      'refresh-3',
    ]);
  });

  it('keeps the refresh token and the scopes that an answer leaves out', async () => {
    const bare = { access_token: 'access-2', token_type: 'bearer', expires_in: 900 };
    const { session, items, forms, pass } = world({
      token: (_form, nth) => Response.json(nth === 2 ? bare : tokenAnswer('1', { scope: 'read' })),
    });
    await session.signIn(person);
    pass(900_000);
    await items();
    expect((await session.signedIn())?.scopes).toEqual(['read']);
    pass(900_000);
    await items();
    expect(forms.map((form) => form.get('refresh_token'))).toEqual([
      null,
      'refresh-1',
      'refresh-1',
    ]);
  });

  it('renews after a 401 invalid_token and sends the same request again', async () => {
    const bodies: string[] = [];
    const { session, forms, calls } = world({
      call(sent) {
        bodies.push(sent.body);
        return sent.headers['authorization'] === 'Bearer access-1'
          ? refusedToken()
          : new Response();
      },
    });
    await session.signIn(person);
    const add = () => session.fetch(`${baseUrl}/items`, { method: 'POST', body: '{"a":1}' });
    const [first, second] = await Promise.all([add(), add()]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(forms).toHaveLength(2);
    expect(bodies).toEqual(Array(4).fill('{"a":1}'));
    expect(calls.filter((text) => text === 'Bearer access-2')).toHaveLength(2);
  });

  it('does so once: a second 401 is the answer', async () => {
    const { session, items, forms, calls } = world({ call: refusedToken });
    await session.signIn(person);
    expect((await items()).status).toBe(401);
    expect(forms).toHaveLength(2);
    expect(calls).toHaveLength(2);
  });

  it('leaves any other 401 and every 403 alone', async () => {
    const challenge = { 'WWW-Authenticate': 'Bearer error="insufficient_scope"' };
    const { session, items, forms } = world({
      call: () => new Response(null, { status: 401, headers: challenge }),
    });
    await session.signIn(person);
    await items();
    expect(forms).toHaveLength(1);
  });

  it('ends the sign-in when the refresh token is refused, and uses the key beside it', async () => {
    let ended = 0;
    const { session, items, api, pass } = world({
      options: { credentials: { key: 'k-1' }, scheme: 'oauth2', onEnded: () => (ended += 1) },
      token: (_form, nth) => (nth > 1 ? refusal('invalid_grant') : Response.json(tokenAnswer('1'))),
    });
    await session.signIn(person);
    pass(900_000);
    await Promise.all([items(), items(), items()]);
    expect(ended).toBe(1);
    expect(api.sent.filter(({ url }) => url.endsWith('/token'))).toHaveLength(2);
    expect(api.sent.at(-1)?.headers).toMatchObject({ 'x-key': 'k-1' });
    expect(await session.signedIn()).toBeUndefined();
  });

  it('keeps the sign-in when the token endpoint is down for now', async () => {
    const token = (_form: unknown, nth: number) =>
      nth === 2 ? new Response(null, { status: 503 }) : Response.json(tokenAnswer(String(nth)));
    const { session, items, forms, calls, pass } = world({ token });
    await session.signIn(person);
    pass(900_000);
    const waiting = await Promise.allSettled([items(), items(), items()]);
    const refused = { status: 'rejected', reason: { name: 'GrantError', status: 503 } };
    expect(waiting).toMatchObject([refused, refused, refused]);
    expect(forms).toHaveLength(2);
    await items();
    expect(calls).toEqual(['Bearer access-3']);
  });

  it('goes on with a token that is still good while the endpoint is down', async () => {
    const token = (_form: unknown, nth: number) =>
      nth > 1 ? new Response(null, { status: 503 }) : Response.json(tokenAnswer('1'));
    const { session, items, calls, pass } = world({ token });
    await session.signIn(person);
    pass(880_000);
    await items();
    expect(calls).toEqual(['Bearer access-1']);
  });

  it('lets one caller give up without taking the renewal from the others', async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const token = (_form: unknown, nth: number) =>
      nth === 2 ? promise : Response.json(tokenAnswer('1'));
    const { session, items, pass } = world({ token });
    await session.signIn(person);
    pass(900_000);
    const controller = new AbortController();
    const patient = items();
    const impatient = items({ signal: controller.signal });
    controller.abort();
    await expect(impatient).rejects.toMatchObject({ name: 'AbortError' });
    resolve(Response.json(tokenAnswer('2')));
    expect((await patient).status).toBe(200);
  });

  it('never repeats a request of one person with the tokens of another', async () => {
    const held = Promise.withResolvers<Response>();
    const { session, items, calls } = world({
      call: ({ headers }) =>
        headers['authorization'] === 'Bearer access-1' ? held.promise : new Response(),
    });
    await session.signIn(person);
    const first = items();
    await later(undefined);
    await session.signIn({ ...person, username: 'eve' });
    held.resolve(refusedToken());
    expect((await first).status).toBe(401);
    expect(calls).toEqual(['Bearer access-1']);
  });
});

describe('keeping tokens', () => {
  it('shares a store: one renewal for two sessions, one after the other', async () => {
    const store = memoryTokenStore();
    let tail: Promise<unknown> = Promise.resolve();
    const shared: TokenStore = {
      ...store,
      exclusive(work) {
        const run = tail.then(work);
        tail = run.catch(() => undefined);
        return run;
      },
    };
    const one = world({ options: { store: shared } });
    await one.session.signIn(person);
    const other = createSession({
      baseUrl,
      contract,
      store: shared,
      fetch: one.api.fetch,
      clock: one.clock,
    });
    one.pass(900_000);
    await Promise.all([one.items(), other.fetch(`${baseUrl}/items`), one.items()]);
    expect(one.forms).toHaveLength(2);
    expect(new Set(one.calls)).toEqual(new Set(['Bearer access-2']));
  });

  it.each([
    ['nothing', null],
    ['a text', 'access-1'],
    ['no token', { origin: 'https://api.example.com', grant: 'g' }],
    ['a token of another origin', { accessToken: 'a', grant: 'g', origin: 'https://b.example' }],
    [
      'a token with a line break',
      { accessToken: 'a\n', grant: 'g', origin: new URL(baseUrl).origin },
    ],
  ])('sends nothing where the store holds %s', async (_title, kept) => {
    const { items, calls } = world({ options: { store: { read: () => kept, write: () => {} } } });
    await items();
    expect(calls).toEqual([undefined]);
  });

  it('takes tokens that came by another way', async () => {
    const { session, items, calls } = world();
    await session.adopt(tokenAnswer('other'));
    await items();
    expect(calls).toEqual(['Bearer access-other']);
  });
});

describe('signing out', () => {
  it('forgets the tokens and gives the refresh token back', async () => {
    const { session, items, calls, api } = world();
    await session.signIn(person);
    expect(await session.signOut()).toBe('revoked');
    const revoked = api.sent.at(-1);
    expect(revoked?.url).toBe(`${baseUrl}/revoke`);
    expect(revoked?.body).toBe('token=refresh-1&token_type_hint=refresh_token');
    await items();
    expect(calls.at(-1)).toBeUndefined();
  });

  it('forgets them although the service does not answer', async () => {
    const { session } = world({ call: () => Promise.reject(new TypeError('down')) });
    await session.signIn(person);
    expect(await session.signOut()).toBe('forgotten');
    expect(await session.signedIn()).toBeUndefined();
  });

  it('waits for a renewal, so that no new token is left behind', async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const token = (_form: unknown, nth: number) =>
      nth === 2 ? promise : Response.json(tokenAnswer('1'));
    const { session, items, api, pass } = world({ token });
    await session.signIn(person);
    pass(900_000);
    const call = items();
    await later(undefined);
    const out = session.signOut();
    resolve(Response.json(tokenAnswer('2')));
    await Promise.all([call, out]);
    expect(api.sent.some(({ body }) => body.startsWith('token=refresh-2'))).toBe(true);
    expect(await session.signedIn()).toBeUndefined();
  });
});
