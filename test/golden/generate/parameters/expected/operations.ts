// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Contract, OperationSpec, RoleSpec, SchemeSpec } from 'gatewright/abi';

/** The operations by id: guard, limits, media types. */
export const operations = {
  /** `GET /shops/{shop}/articles/{article}` */
  findArticle: {
    method: 'GET',
    path: '/shops/{shop}/articles/{article}',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      {
        name: 'theme',
        in: 'cookie',
        required: false,
        style: 'form',
        explode: true,
        shape: { kind: 'primitive', types: ['string'] },
      },
      {
        name: 'X-Trace',
        in: 'header',
        required: true,
        style: 'simple',
        explode: false,
        shape: { kind: 'primitive', types: ['string'] },
      },
      {
        name: 'article',
        in: 'path',
        required: true,
        style: 'label',
        explode: false,
        shape: { kind: 'primitive', types: ['integer'] },
      },
      {
        name: 'shop',
        in: 'path',
        required: true,
        style: 'simple',
        explode: false,
        shape: { kind: 'primitive', types: ['string'] },
      },
      {
        name: 'filter',
        in: 'query',
        required: false,
        style: 'deepObject',
        explode: true,
        shape: {
          kind: 'object',
          properties: {
            color: { kind: 'primitive', types: ['string'] },
            price: { kind: 'primitive', types: ['null', 'number'] },
          },
          additional: { kind: 'primitive', types: ['string'] },
        },
      },
      {
        name: 'limit',
        in: 'query',
        required: false,
        style: 'form',
        explode: true,
        shape: { kind: 'primitive', types: ['integer'] },
      },
      {
        name: 'sort',
        in: 'query',
        required: false,
        style: 'form',
        explode: false,
        shape: { kind: 'array', items: { kind: 'primitive', types: ['string'] } },
      },
      {
        name: 'where',
        in: 'query',
        required: false,
        style: 'form',
        explode: true,
        content: 'application/json',
        shape: { kind: 'object', properties: {}, additional: { kind: 'primitive', types: ['string'] } },
      },
    ],
    responses: {
      200: {
        content: { 'application/json': { kind: 'json', validator: 'response200' } },
        headers: { ETag: { required: false, validator: 'header200ETag' } },
      },
      304: { content: {}, headers: {} },
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
