import type { Knex } from 'knex';
import { endSessionsOf } from './end-sessions.ts';
import { IdentityError } from './identity-error.ts';
import { inTransaction } from './in-transaction.ts';
import { containsPattern } from './like-pattern.ts';
import { type Page, pageBounds, toPage } from './page.ts';
import { NO_FAILURES, type PasswordCheck } from './password-check.ts';
import { type RegistrationParts, checkGrants, createUser, register } from './registration.ts';
import { bioOf, foldCase, fullNameOf, searchText } from './user-fields.ts';
import {
  type UserRow,
  findUserRow,
  findUserRowByLogin,
  readUsers,
  writeGrants,
} from './user-rows.ts';
import type { PasswordChange, User, UserPatch, UserQuery, Users } from './user.ts';

export interface UsersParts extends RegistrationParts {
  readonly passwords: PasswordCheck;
  readonly administratorRole: string;
}

const LIST = 'users';
const MAX_SEARCH_LENGTH = 100;

export function createUsers(parts: UsersParts): Users {
  const { db } = parts;
  return {
    register: (registration) => register(parts, registration),
    create: (user) => createUser(parts, user),
    find: async (id) => readOne(db, await findUserRow(db, id)),
    findByLogin: async (login) => readOne(db, await findUserRowByLogin(db, login)),
    list: (query) => listUsers(db, query),
    update: (id, patch) => updateUser(parts, id, patch),
    changePassword: (id, change) => changePassword(parts, id, change),
    unlock: async (id) => {
      await db('users').where({ id }).update(NO_FAILURES);
    },
    remove: (id) =>
      inTransaction(db, async (trx) => {
        await requireUserRow(trx, id);
        await keepAdministrator(trx, parts.administratorRole, id);
        await trx('users').where({ id }).delete();
      }),
  };
}

async function readOne(db: Knex, row: UserRow | null): Promise<User | null> {
  if (row === null) return null;
  const [user] = await readUsers(db, [row]);
  return user ?? null;
}

async function requireUserRow(db: Knex, id: string): Promise<UserRow> {
  const row = await findUserRow(db, id);
  if (row === null) throw new IdentityError('not-found', 'there is no such user');
  return row;
}

async function listUsers(db: Knex, query: UserQuery): Promise<Page<User>> {
  const { after, limit } = pageBounds(LIST, query);
  const [counted] = await matching(db, query).count<{ count: number | string }[]>({ count: '*' });
  const page = matching(db, query)
    .orderBy('id')
    .limit(limit + 1);
  if (after !== null) page.where('id', '>', after);
  const rows: UserRow[] = await page.select('*');
  const users = await readUsers(db, rows);
  return toPage(LIST, users, {
    limit,
    total: Number(counted?.count ?? 0),
    keyOf: (user) => user.id,
  });
}

function matching(
  db: Knex,
  { search, role, disabled }: UserQuery,
): Knex.QueryBuilder<UserRow, UserRow[]> {
  const query = db<UserRow>('users');
  if (search !== undefined && search !== '') {
    const pattern = containsPattern(
      foldCase(search.slice(0, MAX_SEARCH_LENGTH).replaceAll('\0', '\uFFFD')),
    );
    query.whereRaw("search_text like ? escape '\\'", [pattern]);
  }
  if (role !== undefined) {
    query.whereIn('id', db('user_grants').where({ kind: 'role', name: role }).select('user_id'));
  }
  if (disabled === true) query.whereNotNull('disabled_at');
  if (disabled === false) query.whereNull('disabled_at');
  return query;
}

async function updateUser(parts: UsersParts, id: string, patch: UserPatch): Promise<User> {
  checkGrants(parts.authority, patch);
  return inTransaction(parts.db, async (trx) => {
    const row = await requireUserRow(trx, id);
    const role = parts.administratorRole;
    if (patch.disabled === true || patch.roles?.includes(role) === false) {
      await keepAdministrator(trx, role, id);
    }
    const changed = await trx<UserRow>('users')
      .where({ id, version: patch.expectedVersion ?? row.version })
      .update(changedColumns(row, patch, parts.now()));
    if (changed !== 1) {
      throw new IdentityError('version-mismatch', 'the user has changed meanwhile');
    }
    if (patch.roles !== undefined) await writeGrants(trx, id, 'role', patch.roles);
    if (patch.permissions !== undefined) {
      await writeGrants(trx, id, 'permission', patch.permissions);
    }
    if (patch.disabled === true) await endSessionsOf(trx, id, parts.now());
    const [user] = await readUsers(trx, [await requireUserRow(trx, id)]);
    if (user === undefined) throw new IdentityError('not-found', 'there is no such user');
    return user;
  });
}

function changedColumns(row: UserRow, patch: UserPatch, now: number): Partial<UserRow> {
  const fullName = patch.fullName === undefined ? row.full_name : fullNameOf(patch.fullName);
  const disabledAt = patch.disabled === true ? (row.disabled_at ?? now) : null;
  return {
    full_name: fullName,
    bio: patch.bio === undefined ? row.bio : bioOf(patch.bio),
    search_text: searchText(row.username, row.email, fullName),
    disabled_at: patch.disabled === undefined ? row.disabled_at : disabledAt,
    ...(patch.disabled === false ? NO_FAILURES : {}),
    version: row.version + 1,
    updated_at: now,
  };
}

/** Refuses to take the last enabled administrator away. Locks their rows where rows can be. */
async function keepAdministrator(trx: Knex.Transaction, role: string, id: string): Promise<void> {
  const enabled: Pick<UserRow, 'id'>[] = await trx<UserRow>('users')
    .whereNull('disabled_at')
    .whereIn('id', trx('user_grants').where({ kind: 'role', name: role }).select('user_id'))
    .limit(2)
    .forUpdate()
    .select('id');
  if (enabled.length === 1 && enabled[0]?.id === id) {
    throw new IdentityError('last-administrator', 'nobody else could administer');
  }
}

async function changePassword(
  parts: UsersParts,
  id: string,
  { current, next }: PasswordChange,
): Promise<void> {
  const row = await requireUserRow(parts.db, id);
  parts.policy.check(next, row);
  if ((await parts.passwords.check(async () => row, current)) === null) throw wrongPassword();
  const hash = await parts.hasher.hash(next);
  const now = parts.now();
  await inTransaction(parts.db, async (trx) => {
    const changed = await trx<UserRow>('users')
      .where({ id, password_changed_at: row.password_changed_at })
      .update({
        password_hash: hash,
        // One more than before, so that two changes within a millisecond differ.
        password_changed_at: Math.max(now, Number(row.password_changed_at) + 1),
        updated_at: now,
        version: trx.raw('version + 1'),
      });
    if (changed !== 1) throw wrongPassword();
    await endSessionsOf(trx, id, now);
  });
}

function wrongPassword(): IdentityError {
  return new IdentityError('wrong-password', 'the current password is wrong', {
    field: 'current',
    rule: 'is the current password',
  });
}
