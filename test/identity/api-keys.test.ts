import { describe, expect, it } from 'vitest';
import { createAda, openFixture } from './support.ts';

const CI = { name: 'ci', scopes: ['items:read'] };

describe('an API key', () => {
  it('is shown once and stored as a hash', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const { key, secret } = await fixture.identity.apiKeys.create(ada.id, CI);
    expect(secret).toMatch(/^gw_[0-9a-f]{12}_[\w-]{43}$/);
    expect(secret.startsWith(`gw_${key.prefix}_`)).toBe(true);
    const rows = JSON.stringify(await fixture.db('api_keys').select('*'));
    expect(rows).not.toContain(secret.slice(-43));
    const listed = await fixture.identity.apiKeys.list(ada.id);
    expect(listed).toEqual([key]);
    expect(JSON.stringify(listed)).not.toContain(secret.slice(-43));
  });

  it('stands for its owner as the owner is now', async () => {
    const fixture = await openFixture();
    const { apiKeys, users } = fixture.identity;
    const ada = await createAda(fixture, ['moderator']);
    const scopes = ['items:read', 'users:read', 'users:write', 'nonsense'];
    const { key, secret } = await apiKeys.create(ada.id, { name: 'all', scopes });
    expect(key.scopes).toEqual(['items:read', 'users:read']);
    expect(await apiKeys.verify(secret)).toEqual({
      subject: ada.id,
      scopes: ['items:read', 'users:read'],
      roles: ['moderator', 'user'],
      permissions: ['users:read'],
      credentialId: key.id,
      claims: { prefix: key.prefix, username: 'ada' },
    });
    await users.update(ada.id, { roles: ['user'] });
    expect(await apiKeys.verify(secret)).toMatchObject({ scopes: ['items:read'], roles: ['user'] });
    await users.update(ada.id, { disabled: true });
    expect(await apiKeys.verify(secret)).toBeNull();
    await users.update(ada.id, { disabled: false });
    expect(await apiKeys.verify(secret)).not.toBeNull();
    await users.remove(ada.id);
    expect(await apiKeys.verify(secret)).toBeNull();
  });

  it('gets no scope beyond those of the credential that asks', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const wanted = { name: 'ci', scopes: ['items:read', 'items:write'] };
    const { create } = fixture.identity.apiKeys;
    const { key } = await create(ada.id, { ...wanted, within: ['items:read', 'users:write'] });
    expect(key.scopes).toEqual(['items:read']);
    await expect(create(ada.id, { ...wanted, within: [] })).rejects.toMatchObject({
      code: 'invalid',
      field: 'scopes',
    });
  });

  it('ends when it is revoked, by its owner alone', async () => {
    const fixture = await openFixture();
    const { apiKeys } = fixture.identity;
    const ada = await createAda(fixture);
    const { key, secret } = await apiKeys.create(ada.id, CI);
    expect(await apiKeys.revoke('somebody', key.id)).toBe(false);
    expect(await apiKeys.verify(secret)).not.toBeNull();
    expect(await apiKeys.revoke(ada.id, key.id)).toBe(true);
    expect(await apiKeys.verify(secret)).toBeNull();
    expect(await apiKeys.revoke(ada.id, key.id)).toBe(false);
    expect(await apiKeys.list(ada.id)).toEqual([]);
  });

  it('ends at its time', async () => {
    const fixture = await openFixture();
    const { apiKeys } = fixture.identity;
    const ada = await createAda(fixture);
    const expiresAt = fixture.clock.ms + 1_000;
    const { secret } = await apiKeys.create(ada.id, { ...CI, expiresAt });
    fixture.clock.ms += 999;
    expect(await apiKeys.verify(secret)).not.toBeNull();
    fixture.clock.ms += 1;
    expect(await apiKeys.verify(secret)).toBeNull();
  });

  it('tells when it was used, to the minute', async () => {
    const fixture = await openFixture();
    const { apiKeys } = fixture.identity;
    const ada = await createAda(fixture);
    const { secret } = await apiKeys.create(ada.id, CI);
    const lastUsed = async (): Promise<unknown> => (await apiKeys.list(ada.id))[0]?.lastUsedAt;
    expect(await lastUsed()).toBeNull();
    const first = fixture.clock.ms;
    await apiKeys.verify(secret);
    fixture.clock.ms += 59_999;
    await apiKeys.verify(secret);
    expect(await lastUsed()).toBe(first);
    fixture.clock.ms += 1;
    await apiKeys.verify(secret);
    expect(await lastUsed()).toBe(first + 60_000);
  });

  it('is refused when any character differs', async () => {
    const fixture = await openFixture();
    const { apiKeys } = fixture.identity;
    const ada = await createAda(fixture);
    const { secret } = await apiKeys.create(ada.id, CI);
    const swapped = secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A');
    const bent = ['', 'gw_', swapped, `${secret} `, `${secret}\n`, secret.slice(0, -1)];
    const hostile = [secret.toUpperCase(), "gw_' or 1=1 --", 'x'.repeat(1_000_000)];
    for (const key of [...bent, ...hostile]) expect(await apiKeys.verify(key)).toBeNull();
  });

  it.each([
    ['name', { name: '' }],
    ['name', { name: 'x'.repeat(101) }],
    ['name', { name: 'two\nlines' }],
    ['expiresAt', { expiresAt: 0 }],
    ['expiresAt', { expiresAt: Number.NaN }],
    ['expiresAt', { expiresAt: Infinity }],
    ['scopes', { scopes: [] }],
    ['scopes', { scopes: ['users:write'] }],
  ])('is not made with a bad %s', async (field, change) => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const attempt = fixture.identity.apiKeys.create(ada.id, { ...CI, ...change });
    await expect(attempt).rejects.toMatchObject({ code: 'invalid', field });
  });

  it('is not made for somebody disabled or unknown', async () => {
    const fixture = await openFixture();
    const { apiKeys, users } = fixture.identity;
    const ada = await createAda(fixture);
    await users.update(ada.id, { disabled: true });
    for (const id of [ada.id, 'nobody']) {
      await expect(apiKeys.create(id, CI)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('comes fifty to a person, not counting revoked ones', async () => {
    const fixture = await openFixture();
    const { apiKeys } = fixture.identity;
    const ada = await createAda(fixture);
    const made = await Promise.allSettled(
      Array.from({ length: 51 }, () => apiKeys.create(ada.id, CI)),
    );
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
    await expect(apiKeys.create(ada.id, CI)).rejects.toMatchObject({ code: 'too-many-keys' });
    const [first] = await apiKeys.list(ada.id);
    await apiKeys.revoke(ada.id, first?.id ?? '');
    await expect(apiKeys.create(ada.id, CI)).resolves.toBeDefined();
  });
});
