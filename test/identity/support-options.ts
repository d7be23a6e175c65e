import { randomBytes } from 'node:crypto';
import type { IdentityOptions } from 'gatewright/identity';
import type { Knex } from 'knex';

export const ROLES = {
  user: {
    includes: ['user'],
    permissions: [],
    scopes: ['profile:read', 'items:read', 'items:write'],
  },
  moderator: {
    includes: ['moderator', 'user'],
    permissions: ['users:read'],
    scopes: ['users:read'],
  },
  admin: {
    includes: ['admin', 'moderator', 'user'],
    permissions: ['users:delete'],
    scopes: ['users:write'],
  },
};

export interface Clock {
  ms: number;
}

export const FAST_HASHING = { memoryKiB: 1_024, passes: 1 };

export function optionsFor(db: Knex, clock: Clock): IdentityOptions {
  return {
    db,
    roles: ROLES,
    signing: { algorithm: 'HS256', secret: randomBytes(32) },
    issuer: 'https://issuer.example',
    audience: 'https://api.example',
    passwords: { hashing: FAST_HASHING },
    environment: 'test',
    now: () => clock.ms,
  };
}
