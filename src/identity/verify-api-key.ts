import type { Knex } from 'knex';
import type { Verified } from '../runtime/types.ts';
import type { ApiKeyParts, ApiKeyRow } from './api-key-parts.ts';
import type { ApiKeys } from './api-key.ts';
import { createNoteUse } from './last-use.ts';
import { type OwnerColumns, enabledOwner, ownerColumns, readGrants } from './owner-columns.ts';
import { prepareQuery } from './prepared-query.ts';
import { cutScopes, parseScopes } from './scope-list.ts';
import { equalHashes, sha256 } from './secret.ts';

const KEY = /^gw_([0-9a-f]{12})_[\w-]{43}$/;
const COLUMNS = ['id', 'user_id', 'prefix', 'hash', 'scope', 'expires_at', 'last_used_at'] as const;

interface OwnedKeyRow extends Pick<ApiKeyRow, (typeof COLUMNS)[number]>, OwnerColumns {}

/** Looks keys up by their prefix and compares them by their hash; the owner is read now. */
export function createKeyVerification({
  db,
  authority,
  now: clock,
}: ApiKeyParts): ApiKeys['verify'] {
  const find = prepareQuery<OwnedKeyRow>(db, ownedKey(db, ''));
  const noteUse = createNoteUse(db, 'api_keys', 'revoked_at');

  const judge = (
    key: string,
    rows: readonly OwnedKeyRow[],
  ): Verified | null | Promise<Verified> => {
    const [row] = rows;
    const now = clock();
    if (row === undefined || !equalHashes(row.hash, sha256(key))) return null;
    if (row.expires_at !== null && Number(row.expires_at) <= now) return null;
    const { roles, permissions } = readGrants(row.grants);
    const verified: Verified = {
      subject: row.user_id,
      scopes: cutScopes(parseScopes(row.scope), authority.scopes(roles)),
      roles: authority.roles(roles),
      permissions: authority.permissions(roles, permissions),
      credentialId: row.id,
      claims: { prefix: row.prefix, username: row.username },
    };
    const lastUsedAt = row.last_used_at === null ? null : Number(row.last_used_at);
    const noted = noteUse(row.id, { lastUsedAt, now });
    return noted === undefined ? verified : noted.then(() => verified);
  };
  return (key) => {
    const prefix = KEY.exec(key)?.[1];
    if (prefix === undefined) return null;
    const rows = find([prefix]);
    return rows instanceof Promise ? rows.then((late) => judge(key, late)) : judge(key, rows);
  };
}

/** The key that begins so, where it is not revoked and its owner not disabled. */
function ownedKey(db: Knex, prefix: string): Knex.QueryBuilder {
  return db('api_keys as k')
    .where('k.prefix', prefix)
    .whereNull('k.revoked_at')
    .where('k.user_id', enabledOwner(db, 'k.user_id'))
    .select(COLUMNS.map((name) => `k.${name}`))
    .select(ownerColumns(db, 'k.user_id'));
}
