import type { Knex } from 'knex';
import type { Authority } from './authority.ts';
import { IdentityError, invalid } from './identity-error.ts';
import { inTransactionAgain } from './in-transaction.ts';
import { queueMail } from './outbox.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { PasswordPolicy } from './password-policy.ts';
import { emailOf, foldCase, fullNameOf, searchText, usernameOf } from './user-fields.ts';
import { type UserRow, findUserRow, readUsers, writeGrants } from './user-rows.ts';
import type { NewUser, Registration, User } from './user.ts';
import { uuidv7 } from './uuid.ts';

export interface RegistrationParts {
  readonly db: Knex;
  readonly authority: Authority;
  readonly policy: PasswordPolicy;
  readonly hasher: PasswordHasher;
  readonly defaultRoles: readonly string[];
  readonly now: () => number;
}

/** Known and new addresses take the same steps: checks, one hash, one transaction of writes. */
export async function register(
  parts: RegistrationParts,
  registration: Registration,
): Promise<void> {
  const draft = await draftOf(parts, registration);
  await inTransactionAgain(parts.db, async (trx) => {
    await refuseTakenUsername(trx, draft.row);
    await reserveUsername(trx, draft.row, parts.now());
    const owner = await findByKey(trx, 'email_key', draft.row.email_key);
    if (owner !== null) {
      await pretendToInsertUser(trx, draft);
      const mail = {
        kind: 'registration-of-known-address',
        to: owner.email,
        data: {},
      } as const;
      await queueMail(trx, mail, parts.now());
    } else {
      await insertUser(trx, draft);
    }
  });
}

/** As `register`, but a known address is the error `email-taken`. */
export async function createUser(parts: RegistrationParts, user: NewUser): Promise<User> {
  checkGrants(parts.authority, user);
  const draft = await draftOf(parts, user);
  return inTransactionAgain(parts.db, async (trx) => {
    await refuseTakenUsername(trx, draft.row);
    if ((await findByKey(trx, 'email_key', draft.row.email_key)) !== null) {
      throw new IdentityError('email-taken', 'email is in use', {
        field: 'email',
        rule: 'is in use',
      });
    }
    return insertUser(trx, draft);
  });
}

/** Errors: `invalid` for roles and permissions that the contract does not have. */
export function checkGrants(
  authority: Authority,
  { roles = [], permissions = [] }: Pick<NewUser, 'roles' | 'permissions'>,
): void {
  if (!roles.every(authority.knowsRole)) {
    throw invalid('roles', 'are roles of the contract');
  }
  if (!permissions.every(authority.knowsPermission)) {
    throw invalid('permissions', 'are permissions of the contract');
  }
}

interface Draft {
  readonly row: UserRow;
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
}

async function draftOf(parts: RegistrationParts, user: NewUser): Promise<Draft> {
  const username = usernameOf(user.username);
  const email = emailOf(user.email);
  const fullName = fullNameOf(user.fullName ?? null);
  parts.policy.check(user.password, { username, email });
  const hash = await parts.hasher.hash(user.password);
  const now = parts.now();
  const row: UserRow = {
    id: uuidv7(now),
    username,
    username_key: foldCase(username),
    email,
    email_key: foldCase(email),
    full_name: fullName,
    bio: null,
    search_text: searchText(username, email, fullName),
    password_hash: hash,
    password_changed_at: now,
    failed_sign_ins: 0,
    sign_in_paused_until: null,
    disabled_at: null,
    version: 1,
    created_at: now,
    updated_at: now,
  };
  return { row, roles: user.roles ?? parts.defaultRoles, permissions: user.permissions ?? [] };
}

/** How long a username stays taken that was asked for with a known address. */
const RESERVED_MS = 24 * 60 * 60_000;

/**
 * Known and new addresses alike: whether the username is free afterwards must not tell which of
 * the two the address was.
 */
async function reserveUsername(trx: Knex.Transaction, row: UserRow, now: number): Promise<void> {
  await trx('reserved_usernames').where('expires_at', '<=', now).delete();
  const reservation = { username_key: row.username_key, expires_at: now + RESERVED_MS };
  await trx('reserved_usernames').insert(reservation);
}

async function refuseTakenUsername(trx: Knex.Transaction, row: UserRow): Promise<void> {
  const { username_key } = row;
  const taken = await findByKey(trx, 'username_key', username_key);
  const reserved: unknown = await trx('reserved_usernames')
    .where({ username_key })
    .where('expires_at', '>', row.created_at)
    .first('username_key');
  if (taken === null && reserved === undefined) return;
  throw new IdentityError('username-taken', 'username is taken', {
    field: 'username',
    rule: 'is taken',
  });
}

async function findByKey(
  trx: Knex.Transaction,
  column: 'username_key' | 'email_key',
  key: string,
): Promise<UserRow | null> {
  return (await trx<UserRow>('users').where(column, key).first()) ?? null;
}

async function insertUser(trx: Knex.Transaction, draft: Draft): Promise<User> {
  await trx('users').insert(draft.row);
  await writeGrants(trx, draft.row.id, 'role', draft.roles);
  await writeGrants(trx, draft.row.id, 'permission', draft.permissions);
  const stored = await findUserRow(trx, draft.row.id);
  const [user] = await readUsers(trx, stored === null ? [] : [stored]);
  if (user === undefined) throw new Error('a user that was just stored is not there');
  return user;
}

class Undo extends Error {}

/** Costs what `insertUser` costs and leaves nothing. */
async function pretendToInsertUser(trx: Knex.Transaction, draft: Draft): Promise<void> {
  const row = { ...draft.row, email_key: draft.row.id };
  const pretence = trx.transaction(async (inner) => {
    await insertUser(inner, { ...draft, row });
    throw new Undo();
  });
  await pretence.catch((cause: unknown) => {
    if (!(cause instanceof Undo)) throw cause;
  });
}
