import { describe, expect, it, vi } from 'vitest';
import { ambient, createSession, SessionError, type Credentials } from '../../src/client/index.ts';
import { contract, fakeFetch, tokenAnswer, type Sent } from './fake-api.ts';

const base = 'https://api.example.com/v1';
const all: Credentials<typeof contract> = {
  oauth2: 'token',
  basic: { username: 'ada', password: 'pa:ss wörd' },
  key: 'k-1',
  keyQuery: 'q&1',
  cookie: 'c-1',
  partner: async () => 'p-1',
  mtls: ambient,
};

async function call(path: string, init?: RequestInit, credentials = all): Promise<Sent> {
  const api = fakeFetch(() => new Response());
  const session = createSession({ baseUrl: base, contract, credentials, fetch: api.fetch });
  await session.fetch(new URL(path, `${base}/`), init);
  const [sent] = api.sent;
  if (sent === undefined || api.sent.length > 1) throw new Error(`sent ${api.sent.length}`);
  return sent;
}

/** Everything in a request that could be a credential. */
function secrets({ headers, url }: Sent) {
  const names = ['authorization', 'x-key', 'x-partner', 'cookie'];
  const found = names.filter((name) => name in headers).map((name) => [name, headers[name]]);
  return { ...Object.fromEntries(found), ...Object.fromEntries(new URL(url).searchParams) };
}

const auth = (text: string) => ({ authorization: text });
const rows: readonly [path: string, sent: Readonly<Record<string, string>>][] = [
  ['/v1/open', {}],
  ['/v1/items', auth('Bearer token')],
  ['/v1/items/7', auth('Bearer token')],
  ['/v1/items/%2e%2e%2fopen', auth('Bearer token')],
  ['/v1/items/mine', { 'x-key': 'k-1' }],
  ['/v1/items/%6Dine', auth('Bearer token')],
  ['/v1/pages/a.txt', { 'x-key': 'k-1' }],
  ['/v1/orders', { ...auth('Bearer token'), 'x-partner': 'p-1' }],
  ['/v1/twice', { 'x-key': 'k-1' }],
  ['/v1/greet', auth('Bearer token')],
  ['/v1/report', { 'api key': 'q&1' }],
  ['/v1/old', auth('Basic YWRhOnBhOnNzIHfDtnJk')],
  ['/v1/site', { cookie: '__Host-id=c-1' }],
  ['/v1/vault', { 'x-key': 'k-1' }],
];

describe('what is sent', () => {
  it.each(rows)('%s', async (path, expected) => {
    expect(secrets(await call(path))).toEqual(expected);
  });

  it.each([
    ['an operation that the contract does not know', '/v1/secret/things'],
    ['a path above the base path', '/items'],
    ['a path that only begins like the base path', '/v1_items'],
    ['another origin', 'https://api.example.com.evil.example/v1/items'],
    ['the same host on another port', 'https://api.example.com:444/v1/items'],
    ['the same host without TLS', 'http://api.example.com/v1/items'],
  ])('nothing to %s', async (_title, path) => {
    expect(secrets(await call(path))).toEqual({});
  });

  it('nothing with a method that the path does not have', async () => {
    expect(secrets(await call('/v1/items/mine', { method: 'DELETE' }))).toEqual({});
  });

  it('what GET asks for with HEAD', async () => {
    expect(secrets(await call('/v1/items', { method: 'HEAD' }))).toEqual(auth('Bearer token'));
  });

  it('what the page has as its base, in a browser', async () => {
    vi.stubGlobal('location', { href: 'https://app.example.com/page' });
    const session = createSession({ baseUrl: '/v1/', contract });
    vi.unstubAllGlobals();
    expect(session.config.baseUrl).toBe('https://app.example.com/v1');
  });

  it('keeps the body, the headers and the query', async () => {
    const init = { method: 'POST', body: '{"a":1}', headers: { 'X-Other': 'kept' } };
    const sent = await call('/v1/report?from=1', init);
    expect(sent.url).toBe(`${base}/report?from=1&api%20key=q%261`);
    expect(sent.body).toBe('{"a":1}');
    expect(sent.headers['x-other']).toBe('kept');
  });

  it('follows no redirect with a credential', async () => {
    expect((await call('/v1/items')).redirect).toBe('manual');
    expect((await call('/v1/report')).redirect).toBe('manual');
    expect((await call('/v1/open')).redirect).toBe('follow');
  });

  it('lets the browser bring cookies only where they are what is chosen', async () => {
    expect((await call('/v1/vault')).credentials).toBe('include');
    expect((await call('/v1/site', {}, { cookie: ambient })).credentials).toBe('include');
    expect((await call('/v1/items')).credentials).toBe('omit');
    expect((await call('/v1/open')).credentials).toBe('omit');
  });
});

describe('what is refused', () => {
  const attempt = (path: string, init?: RequestInit, credentials?: Credentials<typeof contract>) =>
    call(path, init, credentials).catch((error: unknown) => error);

  it.each(['/v1/items', '/v1/open'])('a credential of the caller at %s', async (path) => {
    const error = await attempt(path, { headers: { Authorization: 'Bearer mine' } });
    expect(error).toMatchObject({ name: 'SessionError', code: 'credential-conflict' });
  });

  it.each([
    ['a line break', { key: 'secret-1\r\nX-Evil: 1' }, '/v1/items/mine'],
    ['a letter beyond ASCII', { key: 'secret-1ö' }, '/v1/items/mine'],
    ['a blank in a token', { oauth2: 'secret-1 x' }, '/v1/items'],
    ['a semicolon in a cookie', { cookie: 'secret-1;b=2' }, '/v1/site'],
    ['a colon in a username', { basic: { username: 'secret-1:', password: '' } }, '/v1/old'],
  ])('%s, without quoting it', async (_title, credentials, path) => {
    const error = await attempt(path, {}, credentials);
    expect(error).toMatchObject({ name: 'SessionError', code: 'bad-credential' });
    expect(String(error)).not.toContain('secret-1');
  });

  it.each([
    ['a base that is no URL', { baseUrl: 'api' }, 'baseUrl'],
    ['a base of another scheme', { baseUrl: 'ftp://a.example' }, 'baseUrl'],
    ['a base with a password', { baseUrl: 'https://a:b@a.example' }, 'baseUrl'],
    ['no waits at all', { retry: { attempts: 0 } }, 'retry.attempts'],
    ['a wait without end', { retry: { maxWaitSeconds: Infinity } }, 'retry.maxWaitSeconds'],
    ['a scheme that carries no token', { scheme: 'key' as const }, 'scheme'],
  ])('%s', (_title, options, word) => {
    const create = () => createSession({ baseUrl: base, contract, ...options });
    expect(create).toThrow(SessionError);
    expect(create).toThrow(word);
  });

  it('a credential of a scheme that the contract does not have', () => {
    const credentials = { kee: 'x' } as Credentials<typeof contract>;
    expect(() => createSession({ baseUrl: base, contract, credentials })).toThrow(/kee/);
  });

  it('a token endpoint at another origin, unless the options name it', async () => {
    const oauth2 = {
      ...contract.schemes.oauth2,
      password: { tokenUrl: 'https://login.evil.example/token' },
    };
    const foreign = { ...contract, schemes: { oauth2 } };
    const api = fakeFetch(() => Response.json(tokenAnswer('1')));
    const options = { baseUrl: base, contract: foreign, fetch: api.fetch };
    const person = { username: 'ada', password: 'secret' };
    await expect(createSession(options).signIn(person)).rejects.toThrow(/evil/);
    expect(api.sent).toEqual([]);
    const tokenUrl = 'https://login.example.com/token';
    await createSession({ ...options, tokenUrl }).signIn(person);
    expect(api.sent.map(({ url }) => url)).toEqual([tokenUrl]);
  });

  it('to sign in where it is not clear for which scheme', async () => {
    const { oauth2 } = contract.schemes;
    const two = { ...contract, schemes: { one: oauth2, two: oauth2 } };
    const api = fakeFetch(() => Response.json(tokenAnswer('1')));
    const options = { baseUrl: base, contract: two, fetch: api.fetch };
    const person = { username: 'ada', password: 'secret' };
    await expect(createSession(options).signIn(person)).rejects.toThrow(/scheme/);
    await createSession({ ...options, scheme: 'two' }).signIn(person);
    expect(api.sent).toHaveLength(1);
  });
});
