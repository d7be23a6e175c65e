import type { Knex } from 'knex';

/** Ends every living session of a person, and with them their tokens; gives the number. */
export async function endSessionsOf(db: Knex, userId: string, now: number): Promise<number> {
  return db('sessions').where({ user_id: userId }).whereNull('ended_at').update({ ended_at: now });
}
