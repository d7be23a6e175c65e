import type { Knex } from 'knex';
import { inTransaction } from './in-transaction.ts';
import {
  type RefreshTokenRow,
  claimRefreshToken,
  findRefreshToken,
  insertRefreshToken,
  keepChild,
  unusedChild,
} from './refresh-token.ts';
import { cutScopes, parseScopes } from './scope-list.ts';
import { type SessionParts, grantOf, refused } from './session-parts.ts';
import { type LiveSession, findLiveSession } from './session-rows.ts';
import type { Grant, Refresh } from './session.ts';

type Refusal = 'invalid_grant' | 'invalid_scope';
type Outcome = Refusal | { readonly refreshToken: string; readonly live: LiveSession };

/** Everything that ends a family is returned, not thrown, so that the transaction commits it. */
export async function refresh(parts: SessionParts, request: Refresh): Promise<Grant> {
  const outcome = await inTransaction(parts.db, (trx) => rotate(trx, parts, request));
  if (outcome === 'invalid_grant' || outcome === 'invalid_scope') return refused(outcome);
  const { live, refreshToken } = outcome;
  const scopes = scopesFor(parts, request, live);
  if (scopes === null) return refused('invalid_scope');
  return grantOf(parts, { session: live.session, scopes, refreshToken });
}

async function rotate(
  trx: Knex.Transaction,
  parts: SessionParts,
  request: Refresh,
): Promise<Outcome> {
  const now = parts.now();
  const token = await findRefreshToken(trx, request.refreshToken);
  if (token === null) return 'invalid_grant';
  const live = await findLiveSession(trx, token.session_id, {
    now,
    idle: parts.lifetimes.sessionIdle * 1_000,
  });
  if (live === null) return 'invalid_grant';
  if (token.used_at !== null) return reused(trx, parts, request, { token, live });
  if (Number(token.expires_at) <= now || !isClient(request, live)) return 'invalid_grant';
  if (scopesFor(parts, request, live) === null) return 'invalid_scope';
  if (!(await claimRefreshToken(trx, token.hash, now))) {
    const used = await findRefreshToken(trx, request.refreshToken);
    return used === null ? 'invalid_grant' : reused(trx, parts, request, { token: used, live });
  }
  return { refreshToken: await insertChild(trx, parts, request, live), live };
}

async function insertChild(
  trx: Knex.Transaction,
  parts: SessionParts,
  request: Refresh,
  { session }: LiveSession,
): Promise<string> {
  const { refreshToken, refreshGrace } = parts.lifetimes;
  const now = parts.now();
  const expiresAt = Math.min(now + refreshToken * 1_000, Number(session.expires_at));
  const child = await insertRefreshToken(trx, { sessionId: session.id, expiresAt });
  if (refreshGrace > 0) await keepChild(trx, request.refreshToken, child);
  await trx('sessions').where({ id: session.id }).update({ last_used_at: now });
  return child;
}

/** Within the grace the child once more; otherwise the whole family ends. */
async function reused(
  trx: Knex.Transaction,
  parts: SessionParts,
  request: Refresh,
  { token, live }: { readonly token: RefreshTokenRow; readonly live: LiveSession },
): Promise<Outcome> {
  const now = parts.now();
  const graceEnds = Number(token.used_at) + parts.lifetimes.refreshGrace * 1_000;
  if (now < graceEnds && isClient(request, live)) {
    const child = await unusedChild(trx, token, request.refreshToken);
    if (child !== null) return { refreshToken: child, live };
  }
  await trx('sessions').where({ id: live.session.id }).update({ ended_at: now });
  return 'invalid_grant';
}

function isClient(request: Refresh, { session }: LiveSession): boolean {
  return request.clientId === undefined || request.clientId === session.client_id;
}

/** `null`: asks for more than was granted, or for nothing that is still allowed. */
function scopesFor(
  parts: SessionParts,
  { scopes: requested = [] }: Refresh,
  { session, grants }: LiveSession,
): readonly string[] | null {
  const granted = parseScopes(session.scope);
  const allowed = parts.authority.scopes(grants.roles);
  if (requested.length === 0) return cutScopes(granted, allowed);
  if (!requested.every((scope) => granted.includes(scope))) return null;
  const scopes = cutScopes(requested, allowed);
  return scopes.length === 0 ? null : scopes;
}
