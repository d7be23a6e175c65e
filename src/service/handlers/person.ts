import type { components } from '../../../generated/schema.ts';
import type { User } from '../../identity/index.ts';
import { writeInstant } from './instant.ts';

type Schemas = components['schemas'];
export type PersonRole = Schemas['RoleName'];
export type PersonPermission = Schemas['Permission'];

const ROLES = ['user', 'moderator', 'admin'] as const satisfies readonly PersonRole[];
const PERMISSIONS = [
  'metrics:read',
  'users:assign-roles',
  'users:delete',
  'users:read',
  'users:update',
] as const satisfies readonly PersonPermission[];

/** The roles among the names that a person can hold. */
export function personRoles(names: readonly string[]): PersonRole[] {
  return ROLES.filter((role) => names.includes(role));
}

/** The permissions of the contract among the names. */
export function permissions(names: readonly string[]): PersonPermission[] {
  return PERMISSIONS.filter((permission) => names.includes(permission));
}

/** An account as administrators see it. */
export function writeUser(user: User): Schemas['User'] {
  return {
    ...writeProfile(user),
    roles: personRoles(user.roles),
    permissions: permissions(user.permissions),
    status: user.disabled ? 'disabled' : 'active',
  };
}

/** What an account tells about its person. */
export function writeProfile(user: User) {
  return {
    id: user.id,
    username: user.username,
    email: user.email,
    fullName: user.fullName,
    bio: user.bio,
    createdAt: writeInstant(user.createdAt),
    updatedAt: writeInstant(user.updatedAt),
  };
}
