// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Contract, OperationSpec, RoleSpec, SchemeSpec } from 'gatewright/abi';

/** The operations by id: guard, limits, media types. */
export const operations = {
  /** `POST /subscriptions` */
  subscribe: {
    method: 'POST',
    path: '/subscriptions',
    guard: { security: [{ key: [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: { 201: { content: {}, headers: {} } },
  },
} as const satisfies Readonly<Record<string, OperationSpec>>;

/** The security schemes by name. */
export const schemes = { key: { kind: 'bearer' } } as const satisfies Readonly<
  Record<string, SchemeSpec>
>;

/** The roles by name, inheritance resolved. */
export const roles = {} as const satisfies Readonly<
  Record<string, RoleSpec>
>;

/** What unknown paths count against. */
export const limits: Contract['limits'] = [];

/** Where the docs are and who sees them in production. */
export const docs: Contract['docs'] = { ui: '/docs', document: '/openapi.json', production: 'hidden' };
