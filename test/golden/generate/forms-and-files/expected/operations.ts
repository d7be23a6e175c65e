// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Contract, OperationSpec, RoleSpec, SchemeSpec } from 'gatewright/abi';

/** The operations by id: guard, limits, media types. */
export const operations = {
  /** `POST /pictures` */
  addPicture: {
    method: 'POST',
    path: '/pictures',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 6291456,
    parameters: [],
    body: {
      required: false,
      content: {
        'multipart/form-data': {
          parser: 'multipart',
          validator: 'body',
          parts: {
            caption: { kind: 'text', repeats: false, shape: { kind: 'primitive', types: ['string'] } },
            file: {
              kind: 'file',
              repeats: false,
              contentTypes: ['image/png', 'image/jpeg'],
              maxBytes: 5242880,
            },
            more: { kind: 'file', repeats: true },
            place: { kind: 'json', repeats: false },
          },
        },
      },
    },
    responses: { 201: { content: {}, headers: {} } },
  },
  /** `GET /pictures/latest` */
  latestPicture: {
    method: 'GET',
    path: '/pictures/latest',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 200: { content: { 'image/*': { kind: 'binary' } }, headers: {} } },
  },
  /** `POST /sign-in` */
  'sign-in': {
    method: 'POST',
    path: '/sign-in',
    guard: { security: [] },
    limits: [],
    errorFormat: 'oauth2',
    bodyLimit: 102400,
    parameters: [],
    body: {
      required: true,
      content: {
        'application/json': { parser: 'json', validator: 'bodyApplicationJson' },
        'application/x-www-form-urlencoded': {
          parser: 'form',
          validator: 'bodyApplicationXWwwFormUrlencoded',
          fields: {
            name: { style: 'form', explode: true, shape: { kind: 'primitive', types: ['string'] } },
            password: { style: 'form', explode: true, shape: { kind: 'primitive', types: ['string'] } },
            scopes: {
              style: 'spaceDelimited',
              explode: false,
              shape: { kind: 'array', items: { kind: 'primitive', types: ['string'] } },
            },
          },
        },
      },
    },
    responses: {
      200: {
        content: {
          'application/json': { kind: 'json', validator: 'response200ApplicationJson' },
          'text/plain': { kind: 'text', validator: 'response200TextPlain' },
        },
        headers: {},
      },
    },
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
