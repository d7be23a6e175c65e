import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { ApiKeyParts, ApiKeyRow } from './api-key-parts.ts';
import type { ApiKey, ApiKeys, NewApiKey } from './api-key.ts';
import { IdentityError, invalid } from './identity-error.ts';
import { inTransaction } from './in-transaction.ts';
import { cutScopes, parseScopes } from './scope-list.ts';
import { randomSecret, sha256 } from './secret.ts';
import { characters, hasControls } from './user-fields.ts';
import { findUserRow, grantsOf } from './user-rows.ts';
import { uuidv7 } from './uuid.ts';
import { createKeyVerification } from './verify-api-key.ts';

const MAX_KEYS = 50;

export function createApiKeys(parts: ApiKeyParts): ApiKeys {
  const { db, now } = parts;
  return {
    create: (userId, key) => inTransaction(db, (trx) => createKey(trx, parts, userId, key)),
    list: async (userId) => {
      const rows: ApiKeyRow[] = await unrevoked(db, userId).orderBy('id', 'desc').select('*');
      return rows.map(toApiKey);
    },
    revoke: async (userId, keyId) =>
      (await unrevoked(db, userId).where({ id: keyId }).update({ revoked_at: now() })) > 0,
    verify: createKeyVerification(parts),
  };
}

function unrevoked(db: Knex, userId: string): Knex.QueryBuilder<ApiKeyRow, ApiKeyRow[]> {
  return db<ApiKeyRow>('api_keys').where({ user_id: userId }).whereNull('revoked_at');
}

async function createKey(
  trx: Knex.Transaction,
  parts: ApiKeyParts,
  userId: string,
  key: NewApiKey,
): Promise<{ key: ApiKey; secret: string }> {
  const now = parts.now();
  checkKey(key, now);
  const owner = await findUserRow(trx, userId);
  if (owner === null || owner.disabled_at !== null) {
    throw new IdentityError('not-found', 'there is no such user');
  }
  const scopes = await scopesFor(trx, parts, userId, key);
  const [counted] = await unrevoked(trx, userId).count<{ count: number | string }[]>({
    count: '*',
  });
  if (Number(counted?.count ?? 0) >= MAX_KEYS) {
    throw new IdentityError('too-many-keys', `a user has at most ${MAX_KEYS} API keys`);
  }
  const { row, secret } = newKey(userId, key, scopes, now);
  await trx('api_keys').insert(row);
  return { key: toApiKey(row), secret };
}

function checkKey(key: NewApiKey, now: number): void {
  const length = characters(key.name);
  if (length < 1 || length > 100) throw invalid('name', 'has 1 to 100 characters');
  if (hasControls(key.name)) throw invalid('name', 'has no control characters');
  const expires = key.expiresAt ?? null;
  if (expires !== null && !(Number.isSafeInteger(expires) && expires > now)) {
    throw invalid('expiresAt', 'is in the future');
  }
}

async function scopesFor(
  trx: Knex.Transaction,
  parts: ApiKeyParts,
  userId: string,
  { scopes: requested, within }: NewApiKey,
): Promise<readonly string[]> {
  const grants = await grantsOf(trx, [userId]);
  const allowed = parts.authority.scopes(grants.get(userId)?.roles ?? []);
  const scopes = cutScopes(requested, within === undefined ? allowed : cutScopes(allowed, within));
  if (scopes.length === 0) throw invalid('scopes', 'hold at least one that you may grant');
  return scopes;
}

function newKey(
  userId: string,
  key: NewApiKey,
  scopes: readonly string[],
  now: number,
): { row: ApiKeyRow; secret: string } {
  const prefix = randomBytes(6).toString('hex');
  const secret = `gw_${prefix}_${randomSecret()}`;
  const row: ApiKeyRow = {
    id: uuidv7(now),
    user_id: userId,
    name: key.name.normalize('NFC'),
    prefix,
    hash: sha256(secret),
    scope: scopes.join(' '),
    created_at: now,
    expires_at: key.expiresAt ?? null,
    last_used_at: null,
    revoked_at: null,
  };
  return { row, secret };
}

function toApiKey(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: parseScopes(row.scope),
    createdAt: Number(row.created_at),
    expiresAt: row.expires_at === null ? null : Number(row.expires_at),
    lastUsedAt: row.last_used_at === null ? null : Number(row.last_used_at),
  };
}
