import type { AppOptions } from '../../../src/runtime/options.ts';
import type { LimitSpec } from '../../../src/runtime/contract.ts';
import type {
  ApiKeyCredential,
  BearerCredential,
  HandlerRequest,
  Reply,
  Verified,
} from '../../../src/runtime/types.ts';
import { buildContract, type ContractDraft } from './build-contract.ts';

export const limit = (name: string, most: number, key: LimitSpec['key'] = 'ip'): LimitSpec => ({
  name,
  limit: most,
  windowSeconds: 60,
  key,
  onStoreFailure: 'local',
});

const id = {
  name: 'id',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  shape: { kind: 'primitive', types: ['integer'] },
} as const;

const json = (validator: string) =>
  ({ content: { 'application/json': { kind: 'json', validator } }, headers: {} }) as const;

const item = {
  type: 'object',
  required: ['id', 'title'],
  additionalProperties: false,
  properties: { id: { type: 'integer' }, title: { type: 'string' } },
};

const draft = {
  schemes: {
    bearer: { kind: 'bearer' },
    key: { kind: 'apiKey', in: 'header', parameter: 'X-API-Key' },
    session: { kind: 'apiKey', in: 'cookie', parameter: '__Host-session' },
  },
  operations: {
    getItem: {
      method: 'GET',
      path: '/items/{id}',
      parameters: [id],
      responses: {
        '200': {
          content: { 'application/json': { kind: 'json', validator: 'response200' } },
          headers: { ETag: { required: false } },
        },
        '404': json('response404'),
      },
    },
    putItem: {
      method: 'PUT',
      path: '/items/{id}',
      guard: { security: [{ bearer: ['items:write'] }, { key: [] }] },
      parameters: [id],
      body: {
        required: true,
        content: { 'application/json': { parser: 'json', validator: 'body' } },
      },
      responses: { '200': json('response200') },
    },
    purgeItems: {
      method: 'DELETE',
      path: '/items/{id}',
      internal: true,
      guard: { security: [{ key: ['purge'] }] },
      parameters: [id],
      responses: { '204': { content: {}, headers: {} } },
    },
    metrics: {
      method: 'GET',
      path: '/internal/metrics',
      internal: true,
      guard: { security: [{ key: ['purge'] }] },
      responses: { '200': { content: { 'text/plain': { kind: 'text' } }, headers: {} } },
    },
    changeMe: {
      method: 'POST',
      path: '/me',
      guard: { security: [{ session: [] }] },
      responses: { '204': { content: {}, headers: {} } },
    },
  },
  schemas: {
    getItem: { response200: item, path: { properties: { id: { minimum: 1 } } } },
    putItem: {
      response200: item,
      body: {
        ...item,
        properties: { ...item.properties, title: { type: 'string', maxLength: 5 } },
      },
    },
  },
} as const satisfies ContractDraft;

/** A small contract of items: public, guarded, hidden and cookie operations. */
export function itemsContract(changes: Partial<ContractDraft> = {}) {
  return buildContract({ ...draft, ...changes });
}

/** Its handlers and verifiers; `calls` names the handlers that ran. */
export function itemsOptions(calls: string[] = []): Partial<AppOptions<object, object>> {
  const ran =
    (name: string, reply: (request: HandlerRequest) => Reply) =>
    (request: HandlerRequest): Reply => {
      calls.push(name);
      return reply(request);
    };
  return {
    handlers: {
      getItem: ran('getItem', ({ params }) => ({
        status: 200,
        body: { ...(params as object), title: 'x', secret: 'dropped' },
        headers: { ETag: '"1"' },
      })),
      putItem: ran('putItem', ({ body }) => ({ status: 200, body })),
      purgeItems: ran('purgeItems', () => ({ status: 204 })),
      metrics: ran('metrics', () => ({ status: 200, body: 'up 1' })),
      changeMe: ran('changeMe', () => ({ status: 204 })),
    },
    verifiers: {
      bearer: ({ token }: BearerCredential): Verified | null =>
        token === 'bad' ? null : { subject: 'ann', scopes: [`items:${token}`] },
      key: ({ key }: ApiKeyCredential): Verified | null =>
        key === 'good' ? { subject: 'svc', scopes: ['purge'], credentialId: 'k1' } : null,
      session: ({ key }: ApiKeyCredential): Verified | null =>
        key === 'good' ? { subject: 'ann' } : null,
    },
  };
}
