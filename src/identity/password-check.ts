import type { Knex } from 'knex';
import { IdentityError } from './identity-error.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { UserRow } from './user-rows.ts';

/**
 * Failures in a row after which password sign-in pauses: a right password is refused like a wrong
 * one. Failures during a pause do not prolong it; after it `FAILURES_LEFT` lead to the next one.
 */
const MAX_FAILURES = 100;
const FAILURES_LEFT = 10;
const PAUSE_MS = 15 * 60_000;

/** What begins an account's count anew. */
export const NO_FAILURES = { failed_sign_ins: 0, sign_in_paused_until: null } as const;

export interface PasswordCheck {
  /**
   * Whether the password is the account's; takes as long where there is no account. Failures
   * are counted, a success begins anew. Error: `busy`.
   */
  readonly check: (row: UserRow | null, password: string) => Promise<boolean>;
}

export function createPasswordCheck(
  db: Knex,
  hasher: PasswordHasher,
  now: () => number,
): PasswordCheck {
  return {
    async check(row, password) {
      const verdict = await hasher.verify(row?.password_hash ?? null, password);
      if (!verdict.ok || row === null) {
        await countFailure(db, row?.id ?? '', now());
        return false;
      }
      if (!(await mayUsePassword(db, row, now()))) return false;
      if (verdict.outdated) await upgradeHash(db, hasher, row, password);
      return true;
    },
  };
}

/** Runs for unknown accounts too, so that the time of a statement does not tell them apart. */
async function countFailure(db: Knex, id: string, now: number): Promise<void> {
  const last = 'failed_sign_ins + 1 >= ?';
  await notPaused(db, id, now).update({
    failed_sign_ins: db.raw(`case when ${last} then ? else failed_sign_ins + 1 end`, [
      MAX_FAILURES,
      MAX_FAILURES - FAILURES_LEFT,
    ]),
    sign_in_paused_until: db.raw(`case when ${last} then ? else sign_in_paused_until end`, [
      MAX_FAILURES,
      now + PAUSE_MS,
    ]),
  });
}

/** Decides at the moment of the write: guesses that run side by side are all counted. */
async function mayUsePassword(db: Knex, row: UserRow, now: number): Promise<boolean> {
  if (row.failed_sign_ins === 0) return true;
  return (await notPaused(db, row.id, now).update(NO_FAILURES)) === 1;
}

function notPaused(db: Knex, id: string, now: number): Knex.QueryBuilder {
  return db('users')
    .where({ id })
    .where((query) =>
      query.whereNull('sign_in_paused_until').orWhere('sign_in_paused_until', '<=', now),
    );
}

/** Left for the next time when too many passwords are being checked. */
async function upgradeHash(
  db: Knex,
  hasher: PasswordHasher,
  row: UserRow,
  password: string,
): Promise<void> {
  try {
    const upgraded = await hasher.hash(password);
    await db('users')
      .where({ id: row.id, password_hash: row.password_hash })
      .update({ password_hash: upgraded });
  } catch (cause) {
    if (!(cause instanceof IdentityError)) throw cause;
  }
}
