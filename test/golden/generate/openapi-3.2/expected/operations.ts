// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Contract, OperationSpec, RoleSpec, SchemeSpec } from 'gatewright/abi';

/** The operations by id: guard, limits, media types. */
export const operations = {
  /** `GET /events` */
  watchEvents: {
    method: 'GET',
    path: '/events',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: {
      200: {
        content: { 'application/jsonl': { kind: 'stream' }, 'text/event-stream': { kind: 'stream' } },
        headers: {},
      },
    },
  },
  /** `GET /found` */
  findByForm: {
    method: 'GET',
    path: '/found',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      {
        name: 'theme',
        in: 'cookie',
        required: false,
        style: 'cookie',
        explode: true,
        shape: { kind: 'array', items: { kind: 'primitive', types: ['string'] } },
      },
      {
        name: 'fields',
        in: 'query',
        required: true,
        style: 'whole',
        explode: false,
        shape: {
          kind: 'object',
          properties: {
            color: { kind: 'primitive', types: ['string'] },
            sizes: { kind: 'array', items: { kind: 'primitive', types: ['integer'] } },
          },
          additional: null,
        },
      },
    ],
    responses: { 204: { content: {}, headers: {} } },
  },
  /** `LINK /search` */
  linkItems: {
    method: 'LINK',
    path: '/search',
    guard: { security: [{ device: [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 204: { content: {}, headers: {} } },
  },
  /** `QUERY /search` */
  searchItems: {
    method: 'QUERY',
    path: '/search',
    guard: { security: [{ device: ['items:read'] }, { old: [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: {
      200: { content: { 'application/json': { kind: 'json', validator: 'response200' } }, headers: {} },
    },
  },
  /** `GET /selected` */
  select: {
    method: 'GET',
    path: '/selected',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      {
        name: 'selector',
        in: 'query',
        required: false,
        style: 'whole',
        explode: false,
        content: 'application/json',
        shape: {
          kind: 'object',
          properties: { path: { kind: 'primitive', types: ['string'] } },
          additional: { kind: 'primitive', types: ['string'] },
        },
      },
    ],
    responses: { 204: { content: {}, headers: {} } },
  },
} as const satisfies Readonly<Record<string, OperationSpec>>;

/** The security schemes by name. */
export const schemes = { device: { kind: 'oauth2' }, old: { kind: 'bearer' } } as const satisfies Readonly<
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
