import type { Knex } from 'knex';
import { createAcceptance } from './accept-access-token.ts';
import { endSessionsOf } from './end-sessions.ts';
import { findRefreshToken } from './refresh-token.ts';
import { refresh } from './refresh.ts';
import { parseScopes } from './scope-list.ts';
import type { SessionParts } from './session-parts.ts';
import type { SessionRow } from './session-rows.ts';
import type { Session, Sessions } from './session.ts';
import { signIn } from './sign-in.ts';

const MAX_LISTED = 100;
const DAY_MS = 86_400_000;

export function createSessions(parts: SessionParts): Sessions {
  const { db, now } = parts;
  return {
    signIn: (request) => signIn(parts, request),
    refresh: (request) => refresh(parts, request),
    revoke: (token, clientId) => revoke(parts, token, clientId),
    end: async (sessionId, userId) =>
      (await endSession(db, now(), {
        id: sessionId,
        ...(userId === undefined ? {} : { user_id: userId }),
      })) > 0,
    endAll: (userId) => endSessionsOf(db, userId, now()),
    list: (userId) => listSessions(parts, userId),
    accept: createAcceptance(parts),
    sweep: (olderThanDays = 30) => sweep(db, now() - olderThanDays * DAY_MS),
  };
}

async function endSession(db: Knex, now: number, which: Partial<SessionRow>): Promise<number> {
  return db<SessionRow>('sessions').where(which).whereNull('ended_at').update({ ended_at: now });
}

async function revoke(parts: SessionParts, token: string, clientId?: string): Promise<void> {
  const refreshToken = await findRefreshToken(parts.db, token);
  const id = refreshToken?.session_id ?? (await parts.accessTokens.sessionOf(token));
  if (id === null) return;
  const client = clientId === undefined ? {} : { client_id: clientId };
  await endSession(parts.db, parts.now(), { id, ...client });
}

async function listSessions(parts: SessionParts, userId: string): Promise<readonly Session[]> {
  const now = parts.now();
  const rows: SessionRow[] = await parts
    .db<SessionRow>('sessions')
    .where({ user_id: userId })
    .whereNull('ended_at')
    .where('expires_at', '>', now)
    .where('last_used_at', '>', now - parts.lifetimes.sessionIdle * 1_000)
    .orderBy('id', 'desc')
    .limit(MAX_LISTED)
    .select('*');
  return rows.map((row) => ({
    id: row.id,
    clientId: row.client_id,
    scopes: parseScopes(row.scope),
    userAgent: row.user_agent,
    address: row.address,
    createdAt: Number(row.created_at),
    lastUsedAt: Number(row.last_used_at),
    expiresAt: Number(row.expires_at),
  }));
}

async function sweep(db: Knex, before: number): Promise<number> {
  await db('refresh_tokens').where('expires_at', '<', before).delete();
  return db('sessions').where('expires_at', '<', before).orWhere('ended_at', '<', before).delete();
}
