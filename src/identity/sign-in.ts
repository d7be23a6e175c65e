import type { Knex } from 'knex';
import { inTransaction } from './in-transaction.ts';
import { insertRefreshToken } from './refresh-token.ts';
import { cutScopes } from './scope-list.ts';
import type { SessionRow } from './session-rows.ts';
import type { Grant, SignIn } from './session.ts';
import { type SessionParts, grantOf, refused } from './session-parts.ts';
import { type UserRow, findUserRow, findUserRowByLogin, grantsOf } from './user-rows.ts';
import { uuidv7 } from './uuid.ts';

/** Every reason but the scopes looks the same and takes as long: a wrong password. */
export async function signIn(parts: SessionParts, request: SignIn): Promise<Grant> {
  const find = (): Promise<UserRow | null> => findUserRowByLogin(parts.db, request.login);
  const row = await parts.passwords.check(find, request.password);
  if (row === null || row.disabled_at !== null) return refused('invalid_grant');
  const begun = await inTransaction(parts.db, (trx) => begin(trx, parts, request, row));
  if (begun === 'invalid_grant' || begun === 'invalid_scope') return refused(begun);
  return grantOf(parts, begun);
}

interface Begun {
  readonly session: SessionRow;
  readonly scopes: readonly string[];
  readonly refreshToken: string;
}

/** Looks again at the user: the password took a while to check and may have been changed. */
async function begin(
  trx: Knex.Transaction,
  parts: SessionParts,
  request: SignIn,
  checked: UserRow,
): Promise<Begun | 'invalid_grant' | 'invalid_scope'> {
  const user = await findUserRow(trx, checked.id);
  if (user === null || user.disabled_at !== null) return 'invalid_grant';
  if (user.password_changed_at !== checked.password_changed_at) return 'invalid_grant';
  const scopes = await scopesFor(trx, parts, request, user);
  if (scopes === null) return 'invalid_scope';
  const session = newSession(parts, request, user.id, scopes);
  await trx('sessions').insert(session);
  const expiresAt = Number(session.created_at) + parts.lifetimes.refreshToken * 1_000;
  const refreshToken = await insertRefreshToken(trx, { sessionId: session.id, expiresAt });
  return { session, scopes, refreshToken };
}

async function scopesFor(
  trx: Knex.Transaction,
  parts: SessionParts,
  { scopes: requested = [] }: SignIn,
  user: UserRow,
): Promise<readonly string[] | null> {
  const grants = await grantsOf(trx, [user.id]);
  const allowed = parts.authority.scopes(grants.get(user.id)?.roles ?? []);
  if (requested.length === 0) return allowed;
  const scopes = cutScopes(requested, allowed);
  return scopes.length === 0 ? null : scopes;
}

function newSession(
  parts: SessionParts,
  request: SignIn,
  userId: string,
  scopes: readonly string[],
): SessionRow {
  const now = parts.now();
  return {
    id: uuidv7(now),
    user_id: userId,
    client_id: (request.clientId ?? parts.clientId).slice(0, 255),
    scope: scopes.join(' '),
    user_agent: request.userAgent?.slice(0, 255) ?? null,
    address: request.address?.slice(0, 64) ?? null,
    created_at: now,
    last_used_at: now,
    expires_at: now + parts.lifetimes.sessionMax * 1_000,
    ended_at: null,
  };
}
