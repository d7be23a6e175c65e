import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { randomSecret, sha256 } from './secret.ts';

export interface RefreshTokenRow {
  readonly hash: string;
  readonly session_id: string;
  readonly expires_at: number | string;
  readonly used_at: number | string | null;
  readonly child_hash: string | null;
  readonly sealed_child: string | null;
}

export interface NewRefreshToken {
  readonly sessionId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Stores the hash of a new token of 256 random bits; gives the token. */
export async function insertRefreshToken(
  trx: Knex.Transaction,
  { sessionId, expiresAt }: NewRefreshToken,
): Promise<string> {
  const token = randomSecret();
  const row: RefreshTokenRow = {
    hash: sha256(token),
    session_id: sessionId,
    expires_at: expiresAt,
    used_at: null,
    child_hash: null,
    sealed_child: null,
  };
  await trx('refresh_tokens').insert(row);
  return token;
}

/** `null` for what is no token of ours. */
export async function findRefreshToken(db: Knex, token: string): Promise<RefreshTokenRow | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const hash = sha256(token);
  return (await db<RefreshTokenRow>('refresh_tokens').where({ hash }).first()) ?? null;
}

/** Uses the token up, in one statement; `false` where somebody else already did. */
export async function claimRefreshToken(
  trx: Knex.Transaction,
  hash: string,
  now: number,
): Promise<boolean> {
  const claimed = await trx<RefreshTokenRow>('refresh_tokens')
    .where({ hash })
    .whereNull('used_at')
    .update({ used_at: now });
  return claimed === 1;
}

/** Keeps the child of a used token so that only who has the parent's text can read it. */
export async function keepChild(
  trx: Knex.Transaction,
  parent: string,
  child: string,
): Promise<void> {
  await trx<RefreshTokenRow>('refresh_tokens')
    .where({ hash: sha256(parent) })
    .update({ child_hash: sha256(child), sealed_child: seal(parent, child) });
}

/** The child that `keepChild` kept; `null` where there is none or it was used. */
export async function unusedChild(
  trx: Knex.Transaction,
  row: RefreshTokenRow,
  parent: string,
): Promise<string | null> {
  if (row.child_hash === null || row.sealed_child === null) return null;
  const child = await trx<RefreshTokenRow>('refresh_tokens')
    .where({ hash: row.child_hash })
    .whereNull('used_at')
    .first();
  return child === undefined ? null : unseal(parent, row.sealed_child);
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function sealingKey(parent: string): Buffer {
  return createHash('sha256').update(`child of ${parent}`).digest();
}

function seal(parent: string, child: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, sealingKey(parent), nonce);
  const sealed = Buffer.concat([cipher.update(child, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

function unseal(parent: string, text: string): string {
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(CIPHER, sealingKey(parent), bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const sealed = bytes.subarray(NONCE_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
}
