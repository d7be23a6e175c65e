import type { Knex } from 'knex';
import { IdentityError } from './identity-error.ts';
import type { PasswordHasher, Verdict } from './password-hasher.ts';
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

type FindAccount = () => Promise<UserRow | null>;

export interface PasswordCheck {
  /**
   * The account that `find` gives, or `null` where the password is not its own; takes as long
   * where there is no account. Failures are counted, a success begins anew. Errors: `busy`, and
   * then `find` has not run; what `find` throws.
   */
  readonly check: (find: FindAccount, password: string) => Promise<UserRow | null>;
}

export function createPasswordCheck(
  db: Knex,
  hasher: PasswordHasher,
  now: () => number,
): PasswordCheck {
  return {
    async check(find, password) {
      const { row, verdict } = await compare(hasher, find, password);
      if (!verdict.ok || row === null) {
        await countFailure(db, row?.id ?? '', now());
        return null;
      }
      if (!(await mayUsePassword(db, row, now()))) return null;
      if (verdict.outdated) await upgradeHash(db, hasher, row, password);
      return row;
    },
  };
}

async function compare(
  hasher: PasswordHasher,
  find: FindAccount,
  password: string,
): Promise<{ readonly row: UserRow | null; readonly verdict: Verdict }> {
  const found: { row: UserRow | null } = { row: null };
  const verdict = await hasher.verify(async () => {
    found.row = await find();
    return found.row?.password_hash ?? null;
  }, password);
  return { row: found.row, verdict };
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
