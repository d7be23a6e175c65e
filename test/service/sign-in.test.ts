import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADMIN_PASSWORD, PASSWORD, runService, type Running } from './support/running-service.ts';

let running: Running;
beforeAll(async () => {
  running = await runService();
});
afterAll(() => running.stop());

it('a person registers, signs in and reads their own account', async () => {
  const { call } = running;
  const json = {
    username: 'ada',
    email: 'ada@example.com',
    password: PASSWORD,
    fullName: 'Ada L.',
  };
  expect(await call('POST', '/auth/register', { json })).toMatchObject({
    status: 202,
    body: { status: 'accepted' },
  });
  const form = {
    grant_type: 'password',
    username: 'ada',
    password: PASSWORD,
    scope: 'profile:read',
  };
  const signedIn = await call('POST', '/auth/token', { form });
  expect(signedIn).toMatchObject({
    status: 200,
    body: { token_type: 'Bearer', expires_in: 900, scope: 'profile:read' },
  });
  expect(signedIn.headers.get('cache-control')).toBe('no-store');
  const me = await call('GET', '/me', { token: String(signedIn.body.access_token) });
  expect(me).toMatchObject({
    status: 200,
    body: {
      username: 'ada',
      fullName: 'Ada L.',
      bio: null,
      roles: ['user'],
      scopes: ['profile:read'],
    },
  });
  expect(me.body).not.toHaveProperty('password');
});

it('asking for scopes grants those that the roles allow', async () => {
  const { call, person } = running;
  await person('grace');
  const ask = (scope: string) => {
    const form = {
      grant_type: 'password',
      username: 'grace@example.com',
      password: PASSWORD,
      scope,
    };
    return call('POST', '/auth/token', { form });
  };
  expect((await ask('profile:read reports:read')).body.scope).toBe('profile:read');
  expect(await ask('reports:read')).toMatchObject({
    status: 400,
    body: { error: 'invalid_scope' },
  });
  expect((await ask('')).body.scope).toContain('items:write');
});

it('the token endpoint answers errors as RFC 6749 says', async () => {
  const { call, person } = running;
  await person('errors');
  const errorOf = async (form: Readonly<Record<string, string>>) => {
    const { status, body } = await call('POST', '/auth/token', { form });
    return [status, String(body.error)];
  };
  const good = { grant_type: 'password', username: 'errors', password: PASSWORD };
  expect(await errorOf({ ...good, password: 'wrong' })).toEqual([400, 'invalid_grant']);
  expect(await errorOf({ ...good, username: 'nobody' })).toEqual([400, 'invalid_grant']);
  expect(await errorOf({ ...good, grant_type: 'magic' })).toEqual([400, 'unsupported_grant_type']);
  expect(await errorOf({ ...good, username: '' })).toEqual([400, 'invalid_request']);
  expect(await errorOf({ username: 'errors' })).toEqual([400, 'invalid_request']);
  expect(await errorOf({ ...good, client_id: 'other' })).toEqual([401, 'invalid_client']);
  const extra = await call('POST', '/auth/token', {
    form: { ...good, resource: 'x', client_id: '' },
  });
  expect(extra.status).toBe(200);
});

it('a refresh token is good for one use; using it twice ends the session', async () => {
  const { call, person } = running;
  const first = await person('rotating');
  const refresh = (token: string) =>
    call('POST', '/auth/token', { form: { grant_type: 'refresh_token', refresh_token: token } });
  const second = await refresh(first.refreshToken);
  expect(second.status).toBe(200);
  const token = String(second.body.access_token);
  expect((await call('GET', '/me', { token })).status).toBe(200);
  expect(await refresh(first.refreshToken)).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant' },
  });
  expect((await call('GET', '/me', { token })).status).toBe(401);
  expect((await refresh(String(second.body.refresh_token))).status).toBe(400);
});

it('logging out and revoking end a session at once', async () => {
  const { call, person, token } = running;
  await person('leaver');
  const one = await token('leaver');
  const two = await token('leaver');
  expect((await call('POST', '/auth/logout', { token: one })).status).toBe(204);
  const refused = await call('GET', '/me', { token: one });
  expect(refused.status).toBe(401);
  expect(refused.headers.get('www-authenticate')).toContain('invalid_token');
  expect((await call('GET', '/me', { token: two })).status).toBe(200);
  expect((await call('POST', '/auth/revoke', { form: { token: two } })).status).toBe(200);
  expect((await call('GET', '/me', { token: two })).status).toBe(401);
  expect((await call('POST', '/auth/revoke', { form: { token: 'unknown' } })).status).toBe(200);
});

it('signing in with JSON and an address does the same', async () => {
  const { call, person } = running;
  await person('json');
  const json = { email: 'json@example.com', password: PASSWORD, scopes: ['items:read'] };
  expect(await call('POST', '/auth/login', { json })).toMatchObject({
    status: 200,
    body: { token_type: 'Bearer', scope: 'items:read' },
  });
  const wrong = await call('POST', '/auth/login', { json: { ...json, password: 'wrong' } });
  expect(wrong).toMatchObject({ status: 401, body: { code: 'invalid-credential' } });
  expect(wrong.headers.get('www-authenticate')).toMatch(/^Bearer/);
  expect(
    await call('POST', '/auth/login', { json: { ...json, scopes: ['users:write'] } }),
  ).toMatchObject({
    status: 422,
    body: { errors: [{ in: 'body', pointer: '/scopes' }] },
  });
});

it('a known address is answered like a new one, a taken username is told', async () => {
  const { call, person } = running;
  await person('known');
  const register = (username: string, email: string) =>
    call('POST', '/auth/register', { json: { username, email, password: PASSWORD } });
  const known = await register('other-known', 'Known@example.com');
  const fresh = await register('quite-new', 'new@example.com');
  expect([known.status, known.body]).toEqual([fresh.status, fresh.body]);
  expect(await register('KNOWN', 'third@example.com')).toMatchObject({
    status: 409,
    body: { code: 'conflict' },
  });
});

it('a password that is easily guessed is refused by its field, and not repeated', async () => {
  const { call } = running;
  const json = { username: 'weak', email: 'weak@example.com', password: 'password1234' };
  const refused = await call('POST', '/auth/register', { json });
  expect(refused).toMatchObject({
    status: 422,
    body: { errors: [{ in: 'body', pointer: '/password' }] },
  });
  expect(JSON.stringify(refused.body)).not.toContain(json.password);
});

it('a profile is changed field by field', async () => {
  const { call, person } = running;
  const { token } = await person('profile');
  const patch = (json: unknown) => call('PATCH', '/me', { token, json });
  expect(await patch({ bio: 'Hello <b>there</b>', fullName: 'P. Rofile' })).toMatchObject({
    status: 200,
    body: { bio: 'Hello <b>there</b>', fullName: 'P. Rofile' },
  });
  expect((await patch({ bio: null })).body).toMatchObject({ bio: null, fullName: 'P. Rofile' });
  expect(await patch({ bio: 'x'.repeat(501) })).toMatchObject({
    status: 422,
    body: { code: 'validation-failed' },
  });
  expect((await patch({ roles: ['admin'] })).status).toBe(422);
  expect((await patch({})).status).toBe(422);
});

it('sessions are listed page by page', async () => {
  const { call, person, token: signIn } = running;
  const { token } = await person('sessions');
  await signIn('sessions');
  await signIn('sessions');
  const first = await call('GET', '/me/sessions?limit=2', { token });
  expect(first.headers.get('x-total-count')).toBe('3');
  const next = await call('GET', `/me/sessions?limit=2&cursor=${first.body.nextCursor}`, { token });
  const all = [first, next].flatMap(({ body }) => body.items as unknown as { current: boolean }[]);
  expect(all.map(({ current }) => current).filter(Boolean)).toHaveLength(1);
  expect(all).toHaveLength(3);
  expect(next.body.nextCursor).toBeNull();
  expect((await call('GET', '/me/sessions?cursor=abc', { token })).status).toBe(422);
});

it('without the scope the answer names it, without a token it asks for one', async () => {
  const { call, person } = running;
  const { token } = await person('narrow', 'items:read');
  const refused = await call('GET', '/me', { token });
  expect(refused).toMatchObject({ status: 403, body: { code: 'insufficient-scope' } });
  expect(refused.headers.get('www-authenticate')).toContain('insufficient_scope');
  const missing = await call('GET', '/me');
  expect(missing).toMatchObject({ status: 401, body: { code: 'missing-credential' } });
  expect(missing.headers.get('www-authenticate')).toMatch(/^Bearer realm="[^"]*"$/);
});

it('attempts to sign in are limited', async () => {
  const limited = await runService({ LOGIN_LIMIT: '2' });
  const form = { grant_type: 'password', username: 'root', password: ADMIN_PASSWORD };
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    const { status, headers } = await limited.call('POST', '/auth/token', { form });
    statuses.push(status);
    if (status === 429) {
      expect(headers.get('ratelimit-policy')).toContain('"login";q=2;w=60');
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
  }
  expect(statuses).toEqual([200, 200, 429]);
  await limited.stop();
});
