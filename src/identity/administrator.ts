import type { Knex } from 'knex';
import { randomSecret } from './secret.ts';
import type { Users } from './user.ts';

export interface AdministratorRequest {
  /** Default `admin`. */
  readonly username?: string | undefined;
  /** Default `<username>@localhost.invalid`. */
  readonly email?: string | undefined;
  /** Default: a random one. */
  readonly password?: string | undefined;
}
export type AdministratorResult =
  | { readonly created: false }
  | {
      readonly created: true;
      readonly username: string;
      /** The random one, told this once; `null` where the caller chose it. */
      readonly password: string | null;
    };

/**
 * Makes a user with the role when nobody holds it; of several that start at once, one does. Where
 * somebody does, the one that is named is let sign in again after too many failures.
 */
export async function ensureAdministrator(
  { db, users, role }: { readonly db: Knex; readonly users: Users; readonly role: string },
  request: AdministratorRequest,
): Promise<AdministratorResult> {
  const username = request.username ?? 'admin';
  if (await exists(db, role)) {
    const named = request.password === undefined ? null : await users.findByLogin(username);
    if (named !== null) await users.unlock(named.id);
    return { created: false };
  }
  const password = request.password ?? randomPassword();
  const email = request.email ?? `${username}@localhost.invalid`;
  try {
    await users.create({ username, email, password, roles: [role] });
  } catch (cause) {
    if (await exists(db, role)) return { created: false };
    throw cause;
  }
  return { created: true, username, password: request.password === undefined ? password : null };
}

async function exists(db: Knex, role: string): Promise<boolean> {
  return (
    (await db('user_grants').where({ kind: 'role', name: role }).first('user_id')) !== undefined
  );
}

/** 120 random bits, and a character of every class that a setting may require. */
function randomPassword(): string {
  return `${randomSecret().slice(0, 20)}-Aa1`;
}
