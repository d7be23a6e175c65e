import type { Knex } from 'knex';

/** The most that a time of last use lags behind, milliseconds. */
const TOUCH_EVERY = 60_000;

export interface LastUse {
  /** Milliseconds since 1970 UTC, as stored. */
  readonly lastUsedAt: number | null;
  readonly now: number;
  /** Milliseconds; default a minute, which it is at most. */
  readonly every?: number;
}

/**
 * Notes in a table when something was last used: to the minute, so that it is no write a request,
 * and by one of those who use it at the same time. A promise only where it writes.
 */
export type NoteUse = (id: string, use: LastUse) => Promise<void> | undefined;

export function createNoteUse(db: Knex, table: 'sessions' | 'api_keys', ended: string): NoteUse {
  const writing = new Set<string>();
  const write = async (id: string, now: number): Promise<void> => {
    writing.add(id);
    try {
      await db(table).where({ id }).whereNull(ended).update({ last_used_at: now });
    } finally {
      writing.delete(id);
    }
  };
  return (id, { lastUsedAt, now, every = TOUCH_EVERY }) => {
    const recent = lastUsedAt !== null && now - lastUsedAt < Math.min(TOUCH_EVERY, every);
    return recent || writing.has(id) ? undefined : write(id, now);
  };
}
