import { randomBytes } from 'node:crypto';
import { type IdentityOptions, openIdentity } from 'gatewright/identity';
import { describe, expect, it } from 'vitest';
import { FAST_HASHING, openFixture, optionsFor } from './support.ts';

describe('the store does not open', () => {
  it.each<[string, Partial<IdentityOptions>, string]>([
    ['with a short secret', signing('HS256', 31), 'signing.secret has fewer than the 32 bytes'],
    ['with a short HS512 secret', signing('HS512', 63), 'fewer than the 64 bytes'],
    ['with an empty issuer', { issuer: '' }, 'issuer is missing'],
    ['with an empty audience', { audience: '' }, 'audience is missing'],
    ['with a default role that is none', { defaultRoles: ['toString'] }, 'no role "toString"'],
    ['without the administrator role', { administratorRole: 'root' }, 'no role "root"'],
    ['with a long grace', { lifetimes: { refreshGrace: 11 } }, 'refreshGrace is a whole number'],
    ['with endless tokens', { lifetimes: { accessToken: Infinity } }, 'accessToken is a whole'],
    ['with a short minimum', { passwords: { minLength: 7 } }, 'passwords.minLength'],
    ['with weak hashing in production', { environment: 'production' }, 'hashing.memoryKiB'],
    ['with weak hashing in development', { environment: 'development' }, 'hashing.memoryKiB'],
    ['with weak hashing in staging', { environment: 'staging' }, 'hashing.memoryKiB'],
    [
      'with endless memory',
      { passwords: { hashing: { ...FAST_HASHING, memoryKiB: 2 ** 30 } } },
      'hashing.memoryKiB',
    ],
  ])('%s', async (_, change, message) => {
    const { db, clock } = await openFixture();
    const opening = openIdentity({ ...optionsFor(db, clock), ...change });
    await expect(opening).rejects.toThrow(message);
  });

  it('with an algorithm that is none of ours', async () => {
    const { db, clock } = await openFixture();
    const options = optionsFor(db, clock);
    const signing = JSON.parse('{"algorithm":"none"}') as { algorithm: 'HS256' };
    const opening = openIdentity({
      ...options,
      signing: { ...signing, secret: options.signing.secret },
    });
    await expect(opening).rejects.toThrow('signing.algorithm');
  });
});

function signing(algorithm: 'HS256' | 'HS512', bytes: number): Pick<IdentityOptions, 'signing'> {
  return { signing: { algorithm, secret: randomBytes(bytes) } };
}
