import type { Verified } from '../runtime/types.ts';
import { cutScopes, parseScopes } from './scope-list.ts';
import type { SessionParts } from './session-parts.ts';
import { type LiveSession, findLiveSession } from './session-rows.ts';

/** The most that `lastUsedAt` lags behind, milliseconds. */
const TOUCH_EVERY = 60_000;

/** Session, user and roles are read now; the token only says who and with which scopes. */
export async function acceptAccessToken(
  parts: SessionParts,
  claims: Readonly<Record<string, unknown>>,
): Promise<Verified | null> {
  const { sub, sid, jti, scope, client_id: clientId } = claims;
  if (typeof sid !== 'string' || typeof jti !== 'string' || typeof scope !== 'string') return null;
  const now = parts.now();
  const idle = parts.lifetimes.sessionIdle * 1_000;
  const live = await findLiveSession(parts.db, sid, { now, idle });
  if (live === null) return null;
  if (live.session.user_id !== sub || live.session.client_id !== clientId) return null;
  await touch(parts, live, { now, idle });
  const { roles, permissions } = live.grants;
  return {
    subject: live.session.user_id,
    scopes: cutScopes(parseScopes(scope), parts.authority.scopes(roles)),
    roles: parts.authority.roles(roles),
    permissions: parts.authority.permissions(roles, permissions),
    credentialId: sid,
    claims: { jti, sid, client_id: clientId, username: live.username },
  };
}

async function touch(
  { db }: SessionParts,
  { session }: LiveSession,
  { now, idle }: { readonly now: number; readonly idle: number },
): Promise<void> {
  if (now - Number(session.last_used_at) < Math.min(TOUCH_EVERY, idle / 4)) return;
  await db('sessions')
    .where({ id: session.id })
    .whereNull('ended_at')
    .update({ last_used_at: now });
}
