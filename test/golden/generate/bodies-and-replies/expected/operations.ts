// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Contract, OperationSpec, RoleSpec, SchemeSpec } from 'gatewright/abi';

/** The operations by id: guard, limits, media types. */
export const operations = {
  /** `POST /any` */
  takeAny: {
    method: 'POST',
    path: '/any',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    body: {
      required: false,
      content: {
        'application/*+json': { parser: 'json', validator: 'bodyApplicationJson' },
        'application/json': { parser: 'json', validator: 'bodyApplicationJson2' },
        'application/octet-stream': { parser: 'binary' },
        'application/x-www-form-urlencoded': {
          parser: 'form',
          validator: 'bodyApplicationXWwwFormUrlencoded',
          fields: {
            at: {
              style: 'deepObject',
              explode: true,
              shape: {
                kind: 'object',
                properties: {},
                additional: { kind: 'primitive', types: ['string'] },
              },
            },
            tags: {
              style: 'pipeDelimited',
              explode: false,
              shape: { kind: 'array', items: { kind: 'primitive', types: ['string'] } },
            },
          },
        },
        'image/*': { parser: 'binary' },
        'multipart/form-data': {
          parser: 'multipart',
          validator: 'bodyMultipartFormData',
          parts: {
            facts: { kind: 'json', repeats: false, contentTypes: ['application/json'] },
            pages: { kind: 'text', repeats: true, shape: { kind: 'primitive', types: ['integer'] } },
            picture: { kind: 'file', repeats: false, contentTypes: ['image/png'] },
          },
        },
        'text/plain': { parser: 'text', validator: 'bodyTextPlain' },
      },
    },
    responses: {
      200: {
        content: {
          'application/json': { kind: 'json', validator: 'response200ApplicationJson' },
          'text/csv': { kind: 'text', validator: 'response200TextCsv' },
        },
        headers: {
          'X-Rest': { required: true, validator: 'header200XRest' },
          'X-Tags': { required: false, validator: 'header200XTags' },
        },
      },
      '2XX': {
        content: { 'application/hal+json': { kind: 'json', validator: 'response2XX' } },
        headers: {},
      },
      default: {
        content: { 'application/problem+json': { kind: 'json', validator: 'responseDefault' } },
        headers: {},
      },
    },
  },
  /** `GET /streams` */
  stream: {
    method: 'GET',
    path: '/streams',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: {
      200: {
        content: {
          '*/*': { kind: 'binary' },
          'application/x-ndjson': { kind: 'stream' },
          'text/event-stream': { kind: 'stream' },
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
