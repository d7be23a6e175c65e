import {
  type Grant,
  type Identity,
  type IdentityOptions,
  type User,
  identityMigrations,
  migrate,
  openDatabase,
  openIdentity,
} from 'gatewright/identity';
import { decodeJwt } from 'jose';
import type { Knex } from 'knex';
import { onTestFinished } from 'vitest';
import { type Clock, optionsFor } from './support-options.ts';

export { FAST_HASHING, ROLES, optionsFor } from './support-options.ts';

export const PASSWORD = 'kettle-violet-moon';
export const OTHER_PASSWORD = 'lantern-copper-fjord';

export interface Fixture {
  readonly db: Knex;
  readonly identity: Identity;
  readonly clock: Clock;
}

export async function openFixture(
  options: Partial<IdentityOptions> = {},
  url = 'sqlite::memory:',
): Promise<Fixture> {
  const db = await openDatabase(url);
  onTestFinished(() => db.destroy());
  await migrate(db, identityMigrations);
  const clock = { ms: Date.UTC(2026, 0, 1) };
  const identity = await openIdentity({ ...optionsFor(db, clock), ...options });
  return { db, identity, clock };
}

export async function createAda({ identity }: Fixture, roles?: readonly string[]): Promise<User> {
  return identity.users.create({
    username: 'ada',
    email: 'ada@example.org',
    password: PASSWORD,
    roles,
  });
}

export type Granted = Extract<Grant, { granted: true }>;

export function granted(grant: Grant): Granted {
  if (!grant.granted) throw new Error(`refused: ${grant.error}`);
  return grant;
}

export async function signInAda(
  { identity }: Fixture,
  scopes?: readonly string[],
): Promise<Granted> {
  return granted(await identity.sessions.signIn({ login: 'ada', password: PASSWORD, scopes }));
}

/** What the runtime's verifier hands on once the signature holds. */
export function claimsOf(grant: Granted): Record<string, unknown> {
  return decodeJwt(grant.accessToken);
}
