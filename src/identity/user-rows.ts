import type { Knex } from 'knex';
import { foldCase, hasControls } from './user-fields.ts';
import type { User } from './user.ts';
import { isUuid } from './uuid.ts';

export interface UserRow {
  readonly id: string;
  readonly username: string;
  readonly username_key: string;
  readonly email: string;
  readonly email_key: string;
  readonly full_name: string | null;
  readonly bio: string | null;
  readonly search_text: string;
  readonly password_hash: string;
  readonly password_changed_at: number | string;
  readonly failed_sign_ins: number;
  readonly sign_in_paused_until: number | string | null;
  readonly disabled_at: number | string | null;
  readonly version: number;
  readonly created_at: number | string;
  readonly updated_at: number | string;
}

export interface Grants {
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
}

export interface GrantRow {
  readonly user_id: string;
  readonly kind: 'role' | 'permission';
  readonly name: string;
}

const MAX_LOGIN_LENGTH = 320;
const NO_GRANTS: Grants = { roles: [], permissions: [] };

export async function findUserRow(db: Knex, id: string): Promise<UserRow | null> {
  if (!isUuid(id)) return null;
  return (await db<UserRow>('users').where({ id }).first()) ?? null;
}

/** By username or, where it has an `@`, e-mail address. */
export async function findUserRowByLogin(db: Knex, login: string): Promise<UserRow | null> {
  if (login.length > MAX_LOGIN_LENGTH || hasControls(login)) return null;
  const column = login.includes('@') ? 'email_key' : 'username_key';
  return (await db<UserRow>('users').where(column, foldCase(login)).first()) ?? null;
}

export async function grantsOf(
  db: Knex,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Grants>> {
  const rows: GrantRow[] = await db<GrantRow>('user_grants')
    .whereIn('user_id', userIds)
    .orderBy(['user_id', 'kind', 'name'])
    .select('user_id', 'kind', 'name');
  const byUser = Map.groupBy(rows, (row) => row.user_id);
  return new Map([...byUser].map(([userId, own]) => [userId, toGrants(own)]));
}

export function toGrants(rows: readonly Pick<GrantRow, 'kind' | 'name'>[]): Grants {
  const names = (kind: GrantRow['kind']): string[] =>
    rows.filter((row) => row.kind === kind).map((row) => row.name);
  return { roles: names('role'), permissions: names('permission') };
}

/** Replaces the grants of one kind. */
export async function writeGrants(
  trx: Knex.Transaction,
  userId: string,
  kind: GrantRow['kind'],
  names: readonly string[],
): Promise<void> {
  await trx<GrantRow>('user_grants').where({ user_id: userId, kind }).delete();
  const rows = [...new Set(names)].map((name) => ({ user_id: userId, kind, name }));
  if (rows.length > 0) await trx('user_grants').insert(rows);
}

export async function readUsers(db: Knex, rows: readonly UserRow[]): Promise<readonly User[]> {
  const grants = await grantsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => toUser(row, grants.get(row.id) ?? NO_GRANTS));
}

function toUser(row: UserRow, grants: Grants): User {
  return {
    id: row.id,
    username: row.username,
    email: row.email,
    fullName: row.full_name,
    bio: row.bio,
    roles: grants.roles,
    permissions: grants.permissions,
    disabled: row.disabled_at !== null,
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
    version: row.version,
  };
}
