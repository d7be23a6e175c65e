// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Contract, OperationSpec, RoleSpec, SchemeSpec } from 'gatewright/abi';

/** What several operations say. */
const defaultLimits = [
  { name: 'default', limit: 5, windowSeconds: 1, key: 'global', onStoreFailure: 'local' },
] as const;
const response200 = {
  content: { 'application/json': { kind: 'json', validator: 'response200' } },
  headers: {},
} as const;

/** The operations by id: guard, limits, media types. */
export const operations = {
  /** `DELETE /people` */
  removePeople: {
    method: 'DELETE',
    path: '/people',
    internal: true,
    guard: { security: [{ staffKey: [] }] },
    limits: defaultLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 200: response200 },
  },
  /** `GET /people` */
  listPeople: {
    method: 'GET',
    path: '/people',
    guard: { security: [] },
    limits: defaultLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      {
        name: 'debug',
        in: 'query',
        required: false,
        style: 'form',
        explode: true,
        shape: { kind: 'primitive', types: ['boolean'] },
      },
    ],
    responses: { 200: response200 },
  },
} as const satisfies Readonly<Record<string, OperationSpec>>;

/** The security schemes by name. */
export const schemes = { staffKey: { kind: 'apiKey', in: 'header', parameter: 'X-Staff-Key' } } as const satisfies Readonly<
  Record<string, SchemeSpec>
>;

/** The roles by name, inheritance resolved. */
export const roles = {} as const satisfies Readonly<
  Record<string, RoleSpec>
>;

/** What unknown paths count against. */
export const limits: Contract['limits'] = [{ name: 'default', limit: 5, windowSeconds: 1, key: 'global', onStoreFailure: 'local' }];

/** Where the docs are and who sees them in production. */
export const docs: Contract['docs'] = { ui: '/docs', document: '/openapi.json', production: 'hidden' };
