import type { Knex } from 'knex';
import { type OwnerColumns, enabledOwner, ownerColumns, readGrants } from './owner-columns.ts';
import { prepareQuery } from './prepared-query.ts';
import type { Grants } from './user-rows.ts';

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

const COLUMNS = ['id', 'user_id', 'client_id', 'scope', 'last_used_at', 'expires_at'] as const;

/** What a session in force says of itself. */
export type LiveRow = Pick<SessionRow, (typeof COLUMNS)[number]>;

/** A session with what is stored of its user now. */
export interface LiveSession {
  readonly session: LiveRow;
  readonly grants: Grants;
}

export interface LiveSessionRow extends LiveRow, OwnerColumns {}

/** Milliseconds. */
export interface Bounds {
  readonly now: number;
  readonly idle: number;
}

/** The session where it and its user are in force. */
export async function findLiveSession(
  db: Knex,
  id: string,
  bounds: Bounds,
): Promise<LiveSession | null> {
  const [session]: LiveSessionRow[] = await liveSession(db, id, bounds);
  return session === undefined ? null : { session, grants: readGrants(session.grants) };
}

/** As `findLiveSession`, for what asks at every request: a list of one row or none. */
export function prepareLiveSession(
  db: Knex,
): (id: string, bounds: Bounds) => readonly LiveSessionRow[] | Promise<readonly LiveSessionRow[]> {
  const query = prepareQuery<LiveSessionRow>(db, liveSession(db, '', { now: 0, idle: 0 }));
  return (id, { now, idle }) => query([id, now, now - idle]);
}

function liveSession(db: Knex, id: string, { now, idle }: Bounds): Knex.QueryBuilder {
  return db('sessions as s')
    .where('s.id', id)
    .whereNull('s.ended_at')
    .where('s.expires_at', '>', now)
    .where('s.last_used_at', '>', now - idle)
    .where('s.user_id', enabledOwner(db, 's.user_id'))
    .select(COLUMNS.map((name) => `s.${name}`))
    .select(ownerColumns(db, 's.user_id'));
}
