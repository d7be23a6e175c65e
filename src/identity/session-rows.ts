import type { Knex } from 'knex';
import { type Grants, type JoinedGrant, joinedGrants } from './user-rows.ts';

export interface SessionRow {
  readonly id: string;
  readonly user_id: string;
  readonly client_id: string;
  readonly scope: string;
  readonly user_agent: string | null;
  readonly address: string | null;
  readonly created_at: number | string;
  readonly last_used_at: number | string;
  readonly expires_at: number | string;
  readonly ended_at: number | string | null;
}

/** A session with what is stored of its user now. */
export interface LiveSession {
  readonly session: SessionRow;
  readonly username: string;
  readonly grants: Grants;
}

interface JoinedRow extends SessionRow, JoinedGrant {
  readonly username: string;
}

/** Milliseconds. */
export interface Bounds {
  readonly now: number;
  readonly idle: number;
}

/** The session where it and its user are in force. */
export async function findLiveSession(
  db: Knex,
  id: string,
  { now, idle }: Bounds,
): Promise<LiveSession | null> {
  const rows: JoinedRow[] = await db('sessions as s')
    .join('users as u', 'u.id', 's.user_id')
    .leftJoin('user_grants as g', 'g.user_id', 'u.id')
    .where('s.id', id)
    .whereNull('s.ended_at')
    .where('s.expires_at', '>', now)
    .where('s.last_used_at', '>', now - idle)
    .whereNull('u.disabled_at')
    .orderBy(['g.kind', 'g.name'])
    .select('s.*', 'u.username', 'g.kind as grant_kind', 'g.name as grant_name');
  const [session] = rows;
  if (session === undefined) return null;
  return { session, username: session.username, grants: joinedGrants(rows) };
}
