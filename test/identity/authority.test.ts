import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAuthority } from '../../src/identity/authority.ts';
import { ROLES } from './support.ts';

const authority = createAuthority(ROLES);
const names = fc.array(
  fc.oneof(
    fc.constantFrom('user', 'moderator', 'admin', '__proto__', 'constructor', 'users:read'),
    fc.string(),
  ),
);

describe('what roles amount to', () => {
  it('includes what they inherit', () => {
    expect(authority.roles(['admin'])).toEqual(['admin', 'moderator', 'user']);
    expect(authority.permissions(['admin'], [])).toEqual(['users:delete', 'users:read']);
    expect(authority.scopes(['moderator'])).toContain('items:write');
  });

  it('is nothing for no role and for unknown ones', () => {
    for (const roles of [[], ['root'], ['__proto__', 'constructor', 'toString']]) {
      expect(authority.roles(roles)).toEqual([]);
      expect(authority.scopes(roles)).toEqual([]);
      expect(authority.permissions(roles, [])).toEqual([]);
    }
  });

  it('never holds a name that the contract does not have, nor one twice', () => {
    const scopes = new Set(Object.values(ROLES).flatMap((role) => role.scopes));
    fc.assert(
      fc.property(names, names, (roles, own) => {
        const all = {
          roles: authority.roles(roles),
          scopes: authority.scopes(roles),
          permissions: authority.permissions(roles, own),
        };
        expect(all.roles.every((role) => Object.hasOwn(ROLES, role))).toBe(true);
        expect(all.scopes.every((scope) => scopes.has(scope))).toBe(true);
        expect(all.permissions.every(authority.knowsPermission)).toBe(true);
        for (const list of Object.values(all)) expect(new Set(list).size).toBe(list.length);
      }),
    );
  });

  it('never shrinks with a further role', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...Object.keys(ROLES)), (roles, more) => {
        const before = authority.scopes(roles);
        const after = new Set(authority.scopes([...roles, more]));
        expect(before.every((scope) => after.has(scope))).toBe(true);
      }),
    );
  });
});
