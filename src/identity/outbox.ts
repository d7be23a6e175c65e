import type { Knex } from 'knex';
import type { Mail, MailKind, Outbox } from './mail.ts';
import { uuidv7 } from './uuid.ts';

interface MailRow {
  readonly id: string;
  readonly kind: MailKind;
  readonly recipient: string;
  readonly data: string;
  readonly created_at: number | string;
  readonly next_attempt_at: number | string;
  readonly attempts: number;
  readonly sent_at: number | string | null;
}

const BATCH = 100;
const MAX_ATTEMPTS = 10;
const MINUTE = 60_000;
const KEPT_FOR = 30 * 24 * 60 * MINUTE;
/** The same mail to the same address: once in this time. */
const REPEAT_AFTER = 60 * MINUTE;

/** Writes a mail in the transaction of what it tells about. */
export async function queueMail(
  trx: Knex.Transaction,
  mail: Pick<Mail, 'kind' | 'to' | 'data'>,
  now: number,
): Promise<void> {
  const recent: unknown = await trx<MailRow>('mail_outbox')
    .where({ kind: mail.kind, recipient: mail.to })
    .where('created_at', '>', now - REPEAT_AFTER)
    .first('id');
  if (recent !== undefined) return;
  const row: MailRow = {
    id: uuidv7(now),
    kind: mail.kind,
    recipient: mail.to,
    data: JSON.stringify(mail.data),
    created_at: now,
    next_attempt_at: now,
    attempts: 0,
    sent_at: null,
  };
  await trx('mail_outbox').insert(row);
}

export function createOutbox(db: Knex, now: () => number): Outbox {
  return {
    async drain(send) {
      const waiting: MailRow[] = await db<MailRow>('mail_outbox')
        .whereNull('sent_at')
        .where('next_attempt_at', '<=', now())
        .where('attempts', '<', MAX_ATTEMPTS)
        .orderBy('id')
        .limit(BATCH)
        .select('*');
      let sent = 0;
      for (const row of waiting) {
        if ((await claim(db, row, now())) && (await deliver(db, row, send, now))) sent += 1;
      }
      await db('mail_outbox')
        .where('created_at', '<', now() - KEPT_FOR)
        .delete();
      return sent;
    },
  };
}

/** Another process may drain too: one of them gets the mail, for as long as its turn lasts. */
async function claim(db: Knex, row: MailRow, now: number): Promise<boolean> {
  const claimed = await db<MailRow>('mail_outbox')
    .where({ id: row.id, attempts: row.attempts })
    .whereNull('sent_at')
    .update({
      attempts: row.attempts + 1,
      next_attempt_at: now + MINUTE * 2 ** row.attempts,
    });
  return claimed === 1;
}

async function deliver(
  db: Knex,
  row: MailRow,
  send: (mail: Mail) => Promise<void>,
  now: () => number,
): Promise<boolean> {
  try {
    await send(toMail(row));
  } catch {
    return false;
  }
  await db<MailRow>('mail_outbox').where({ id: row.id }).update({ sent_at: now() });
  return true;
}

function toMail(row: MailRow): Mail {
  const data: Record<string, string> = JSON.parse(row.data);
  return {
    id: row.id,
    kind: row.kind,
    to: row.recipient,
    data,
    createdAt: Number(row.created_at),
  };
}
