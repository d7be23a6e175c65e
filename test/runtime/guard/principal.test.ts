import { describe, expect, test } from 'vitest';
import { completePrincipal } from '../../../src/runtime/guard/principal.ts';
import { roleTable } from '../../../src/runtime/guard/roles.ts';
import { contract } from './support.ts';

const table = roleTable(contract.roles);

describe('what is frozen through and through', () => {
  const verified = Object.freeze({
    subject: 's',
    scopes: Object.freeze(['a', 'a']),
    roles: Object.freeze(['admin']),
    claims: Object.freeze({ list: Object.freeze([Object.freeze({ deep: 1 })]) }),
  });

  test('has one principal, frozen too', () => {
    const principal = completePrincipal('bearer', verified, table);
    expect(principal).toEqual({
      scheme: 'bearer',
      subject: 's',
      scopes: ['a'],
      roles: ['admin', 'user'],
      permissions: ['users:delete', 'users:read'],
      credentialId: null,
      claims: { list: [{ deep: 1 }] },
    });
    for (const part of [principal, ...Object.values(principal)]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(completePrincipal('bearer', verified, table)).toBe(principal);
  });

  test('has another one for another scheme, and for other roles', () => {
    const principal = completePrincipal('bearer', verified, table);
    expect(completePrincipal('key', verified, table).scheme).toBe('key');
    const admin = { includes: ['admin'], permissions: [], scopes: [] };
    const others = completePrincipal('key', verified, roleTable({ admin }));
    expect(others.permissions).toEqual([]);
    expect(completePrincipal('bearer', verified, table)).toEqual(principal);
  });
});

describe('what can still change is read anew', () => {
  test.each<[string, () => { verified: object; change: () => unknown }]>([
    [
      'an object that is not frozen',
      () => {
        const verified = { subject: 's', roles: Object.freeze(['admin']) };
        return { verified, change: () => Object.assign(verified, { roles: ['user'] }) };
      },
    ],
    [
      'a list that is not frozen',
      () => {
        const roles = ['admin'];
        const verified = Object.freeze({ subject: 's', roles });
        return { verified, change: () => roles.splice(0, 1, 'user') };
      },
    ],
    [
      'a getter',
      () => {
        let roles = ['admin'];
        const verified = Object.freeze({
          subject: 's',
          get roles() {
            return roles;
          },
        });
        return { verified, change: () => (roles = ['user']) };
      },
    ],
    [
      'something inherited',
      () => {
        const base = { roles: ['admin'] };
        const own = { subject: { value: 's', enumerable: true } };
        const verified = Object.freeze(Object.create(base, own) as object);
        return { verified, change: () => (base.roles = ['user']) };
      },
    ],
    [
      'a proxy over something frozen',
      () => {
        let roles = ['admin'];
        const get = (target: object, part: string): unknown =>
          part === 'roles' ? roles : Reflect.get(target, part);
        const verified = new Proxy(Object.freeze({ subject: 's' }), { get });
        return { verified, change: () => (roles = ['user']) };
      },
    ],
  ])('%s', (_name, make) => {
    const { verified, change } = make();
    expect(completePrincipal('bearer', verified, table).roles).toEqual(['admin', 'user']);
    change();
    expect(completePrincipal('bearer', verified, table).roles).toEqual(['user']);
  });

  test('claims with something changeable deep inside', () => {
    const list = [1];
    const claims = Object.freeze({ deep: Object.freeze({ list }) });
    const verified = Object.freeze({ subject: 's', claims });
    const principal = completePrincipal('bearer', verified, table);
    list.push(2);
    expect(principal.claims).toEqual({ deep: { list: [1] } });
    expect(completePrincipal('bearer', verified, table).claims).toEqual({ deep: { list: [1, 2] } });
  });
});
