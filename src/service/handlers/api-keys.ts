import type { Handlers } from '../../../generated/index.ts';
import type { components } from '../../../generated/schema.ts';
import type { ApiKey } from '../../identity/index.ts';
import { Problem } from '../../index.ts';
import type { Parts } from '../parts.ts';
import { pageOf } from '../store/page-of.ts';
import { asProblem, invalidField, ofCaller } from './identity-problem.ts';
import { readInstant, writeInstant, writeOptionalInstant } from './instant.ts';

type ApiKeyHandlers = Pick<Handlers, 'listApiKeys' | 'createApiKey' | 'deleteApiKey'>;

const SCOPES = [
  'items:read',
  'orders:read',
  'reports:read',
  'usage:read',
] as const satisfies readonly components['schemas']['ApiKeyScope'][];

export function apiKeyHandlers({ identity, now }: Pick<Parts, 'identity' | 'now'>): ApiKeyHandlers {
  const { apiKeys } = identity;
  return {
    async listApiKeys({ principal, query }) {
      const keys = await apiKeys.list(principal.subject);
      const read = async () => pageOf('api-keys', keys, query);
      const { items, nextCursor, total } = await asProblem(read());
      return {
        status: 200,
        body: { items: items.map(writeApiKey), nextCursor },
        headers: { 'X-Total-Count': total },
      };
    },
    async createApiKey({ principal, body }) {
      const { name, scopes } = body;
      const expiresAt =
        body.expiresAt === undefined ? null : readInstant('expiresAt', body.expiresAt);
      if (expiresAt !== null && expiresAt <= now()) {
        throw invalidField('body', 'expiresAt', 'must be in the future');
      }
      const request = { name, scopes, expiresAt, within: principal.scopes };
      const { key, secret } = await ofCaller(apiKeys.create(principal.subject, request));
      return {
        status: 201,
        body: { key: secret, apiKey: writeApiKey(key) },
        headers: { Location: `/api-keys/${key.id}` },
      };
    },
    async deleteApiKey({ principal, params }) {
      const revoked = await apiKeys.revoke(principal.subject, params.keyId);
      if (!revoked) throw new Problem('not-found');
      return { status: 204 };
    },
  };
}

function writeApiKey(key: ApiKey): components['schemas']['ApiKey'] {
  return {
    id: key.id,
    name: key.name,
    prefix: `gw_${key.prefix}`,
    scopes: SCOPES.filter((scope) => key.scopes.includes(scope)),
    createdAt: writeInstant(key.createdAt),
    expiresAt: writeOptionalInstant(key.expiresAt),
    lastUsedAt: writeOptionalInstant(key.lastUsedAt),
  };
}
