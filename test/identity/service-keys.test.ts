import { createHash } from 'node:crypto';
import { serviceKeys } from 'gatewright/identity';
import { describe, expect, it } from 'vitest';
import { ROLES } from './support.ts';

const SECRET = 'k'.repeat(43);
const METRICS = {
  name: 'metrics',
  sha256: createHash('sha256').update(SECRET).digest('hex'),
  roles: ['moderator'],
  scopes: ['metrics:read'],
};

describe('service keys', () => {
  it('stand for a named service with inherited roles', () => {
    const other = { ...METRICS, name: 'other', sha256: 'f'.repeat(64) };
    for (const keys of [
      [METRICS, other],
      [other, METRICS],
    ]) {
      expect(serviceKeys(keys, ROLES)(SECRET)).toEqual({
        subject: 'service:metrics',
        scopes: ['metrics:read'],
        roles: ['moderator', 'user'],
        permissions: ['users:read'],
        credentialId: 'service:metrics',
      });
    }
  });

  it('take a hash in upper case', () => {
    const keys = [{ ...METRICS, sha256: METRICS.sha256.toUpperCase() }];
    expect(serviceKeys(keys, ROLES)(SECRET)).not.toBeNull();
  });

  it('refuse everything else, the hash itself too', () => {
    const verify = serviceKeys([METRICS], ROLES);
    for (const key of ['', 'x', METRICS.sha256, `${SECRET} `]) expect(verify(key)).toBeNull();
    expect(serviceKeys([], ROLES)(SECRET)).toBeNull();
  });

  it.each([
    ['a name twice', [METRICS, METRICS], 'two service keys are named metrics'],
    ['a bad hash', [{ ...METRICS, sha256: 'abc' }], '64 hexadecimal digits'],
    ['an unknown role', [{ ...METRICS, roles: ['toString'] }], 'no role "toString"'],
  ])('do not start with %s', (_, keys, message) => {
    expect(() => serviceKeys(keys, ROLES)).toThrow(message);
  });
});
