// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Contract, OperationSpec, RoleSpec, SchemeSpec } from 'gatewright/abi';

/** The operations by id: guard, limits, media types. */
export const operations = {
  /**
   * `GET /orders`
   *
   * List the orders
   */
  listOrders: {
    method: 'GET',
    path: '/orders',
    guard: { security: [{ token: ['orders:read'] }] },
    limits: [{ name: 'default', limit: 100, windowSeconds: 60, key: 'ip', onStoreFailure: 'local' }],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: {
      200: {
        content: { 'application/json': { kind: 'json', validator: 'response200' } },
        headers: { 'X-Total-Count': { required: true, validator: 'header200XTotalCount' } },
      },
      default: {
        content: { 'application/problem+json': { kind: 'json', validator: 'responseDefault' } },
        headers: {},
      },
    },
  },
  /** `POST /orders` */
  placeOrder: {
    method: 'POST',
    path: '/orders',
    guard: {
      security: [{ partner: [], token: ['orders:read', 'orders:write'] }, { key: [] }, {}],
      roles: { anyOf: ['clerk', 'boss'], scheme: 'token' },
      permissions: { allOf: ['orders:place'] },
    },
    limits: [
      {
        name: 'placeOrder-1',
        limit: 10,
        windowSeconds: 60,
        key: 'principal',
        onStoreFailure: 'local',
      },
      {
        name: 'placeOrder-2',
        limit: { env: 'DAILY_ORDERS', fallback: 200 },
        windowSeconds: 86400,
        key: 'credential',
        onStoreFailure: 'deny',
      },
    ],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: { '2XX': { content: {}, headers: {} } },
  },
} as const satisfies Readonly<Record<string, OperationSpec>>;

/** The security schemes by name. */
export const schemes = {
  key: { kind: 'apiKey', in: 'query', parameter: 'api_key' },
  partner: { kind: 'apiKey', in: 'header', parameter: 'X-Partner-Key' },
  token: { kind: 'oauth2', jwt: { issuer: '${ISSUER}', audience: 'orders' } },
} as const satisfies Readonly<
  Record<string, SchemeSpec>
>;

/** The roles by name, inheritance resolved. */
export const roles = {
  boss: {
    includes: ['boss', 'clerk'],
    permissions: ['orders:cancel', 'orders:place'],
    scopes: ['orders:read', 'orders:write'],
  },
  clerk: { includes: ['clerk'], permissions: ['orders:place'], scopes: ['orders:read', 'orders:write'] },
} as const satisfies Readonly<
  Record<string, RoleSpec>
>;

/** What unknown paths count against. */
export const limits: Contract['limits'] = [{ name: 'default', limit: 100, windowSeconds: 60, key: 'ip', onStoreFailure: 'local' }];

/** Where the docs are and who sees them in production. */
export const docs: Contract['docs'] = { ui: '/docs', document: '/openapi.json', production: 'hidden' };
