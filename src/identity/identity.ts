import { createAccessTokens } from './access-token.ts';
import {
  type AdministratorRequest,
  type AdministratorResult,
  ensureAdministrator,
} from './administrator.ts';
import type { ApiKeys } from './api-key.ts';
import { createApiKeys } from './api-keys.ts';
import { createAuthority } from './authority.ts';
import { type IdentityOptions, resolveOptions } from './identity-options.ts';
import { lowerPoolPriority } from './lower-pool-priority.ts';
import type { Outbox } from './mail.ts';
import { createOutbox } from './outbox.ts';
import { createPasswordCheck } from './password-check.ts';
import { createPasswordHasher } from './password-hasher.ts';
import { createPasswordPolicy } from './password-policy.ts';
import type { Sessions } from './session.ts';
import { createSessions } from './sessions.ts';
import type { Users } from './user.ts';
import { createUsers } from './users.ts';

export interface Identity {
  readonly users: Users;
  readonly sessions: Sessions;
  readonly apiKeys: ApiKeys;
  readonly outbox: Outbox;
  /** Makes one when nobody holds the administrator role. Errors: as `users.create`. */
  readonly ensureAdministrator: (request?: AdministratorRequest) => Promise<AdministratorResult>;
}

/**
 * Puts the store together. Throws where an option is missing or unsafe: a short secret, a role
 * that the contract does not have, hashing below the floor, a grace over 10 seconds.
 */
export async function openIdentity(options: IdentityOptions): Promise<Identity> {
  const resolved = resolveOptions(options);
  const { db, lifetimes, now, administratorRole, clientId } = resolved;
  const authority = createAuthority(resolved.roles);
  const policy = await createPasswordPolicy(resolved.passwords);
  const hasher = await createPasswordHasher(resolved.passwords.hashing);
  if (options.environment !== 'test') lowerPoolPriority();
  const passwords = createPasswordCheck(db, hasher, now);
  const accessTokens = createAccessTokens({ ...resolved, lifetime: lifetimes.accessToken });
  const users = createUsers({ ...resolved, authority, policy, hasher, passwords });
  return {
    users,
    sessions: createSessions({
      db,
      authority,
      passwords,
      accessTokens,
      lifetimes,
      clientId,
      now,
    }),
    apiKeys: createApiKeys({ db, authority, now }),
    outbox: createOutbox(db, now),
    ensureAdministrator: (request = {}) =>
      ensureAdministrator({ db, users, role: administratorRole }, request),
  };
}
