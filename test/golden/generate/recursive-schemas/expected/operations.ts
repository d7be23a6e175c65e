// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Contract, OperationSpec, RoleSpec, SchemeSpec } from 'gatewright/abi';

/** What several operations say. */
const response200 = {
  content: { 'application/json': { kind: 'json', validator: 'response200' } },
  headers: {},
} as const;

/** The operations by id: guard, limits, media types. */
export const operations = {
  /** `PUT /trees` */
  putTree: {
    method: 'PUT',
    path: '/trees',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: { 200: response200 },
  },
  /** `POST /values` */
  keepValue: {
    method: 'POST',
    path: '/values',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: { 200: response200 },
  },
} as const satisfies Readonly<Record<string, OperationSpec>>;

/** The security schemes by name. */
export const schemes = {} as const satisfies Readonly<
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
