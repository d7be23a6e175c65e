// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Contract, OperationSpec, RoleSpec, SchemeSpec } from 'gatewright/abi';

/** What several operations say. */
const classParameter = {
  name: 'class',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  shape: { kind: 'primitive', types: ['string'] },
} as const;

/** The operations by id: guard, limits, media types. */
export const operations = {
  /** `POST /2fa` */
  '2fa': {
    method: 'POST',
    path: '/2fa',
    guard: { security: [{ 'key of §': [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 204: { content: {}, headers: {} } },
  },
  /** `GET /files/{name}.{ext}` */
  getFilesByNameByExt: {
    method: 'GET',
    path: '/files/{name}.{ext}',
    guard: { security: [{ 'key of §': [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      {
        name: 'ext',
        in: 'path',
        required: true,
        style: 'simple',
        explode: false,
        shape: { kind: 'primitive', types: ['string'] },
      },
      {
        name: 'name',
        in: 'path',
        required: true,
        style: 'simple',
        explode: false,
        shape: { kind: 'primitive', types: ['string'] },
      },
    ],
    responses: { 204: { content: {}, headers: {} } },
  },
  /** `GET /größe/用户` */
  'getGröße用户': {
    method: 'GET',
    path: '/größe/用户',
    guard: { security: [{ 'key of §': [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 204: { content: {}, headers: {} } },
  },
  /** `POST /names` */
  names: {
    method: 'POST',
    path: '/names',
    guard: { security: [{ 'key of §': [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    body: {
      required: false,
      content: {
        'multipart/form-data': {
          parser: 'multipart',
          validator: 'body',
          parts: { file: { kind: 'file', repeats: false }, of: { kind: 'json', repeats: false } },
        },
      },
    },
    responses: {
      200: { content: { 'application/json': { kind: 'json', validator: 'response200' } }, headers: {} },
    },
  },
  /** `GET /repos/{base}...{head}` */
  getReposByBaseByHead: {
    method: 'GET',
    path: '/repos/{base}...{head}',
    guard: { security: [{ 'key of §': [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      {
        name: 'base',
        in: 'path',
        required: true,
        style: 'simple',
        explode: false,
        shape: { kind: 'primitive', types: ['string'] },
      },
      {
        name: 'head',
        in: 'path',
        required: true,
        style: 'simple',
        explode: false,
        shape: { kind: 'primitive', types: ['string'] },
      },
    ],
    responses: { 204: { content: {}, headers: {} } },
  },
  /** `GET /users/me` */
  getUsersMe: {
    method: 'GET',
    path: '/users/me',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 204: { content: {}, headers: {} } },
  },
  /** `PATCH /users/me` */
  'user.update-me': {
    method: 'PATCH',
    path: '/users/me',
    guard: { security: [{ 'key of §': [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 204: { content: {}, headers: {} } },
  },
  /** `PUT /users/me` */
  user_update_me: {
    method: 'PUT',
    path: '/users/me',
    guard: { security: [{ 'key of §': [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 204: { content: {}, headers: {} } },
  },
  /** `DELETE /users/{class}` */
  constructor: {
    method: 'DELETE',
    path: '/users/{class}',
    guard: { security: [{ 'key of §': [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      classParameter,
      {
        name: 'toString',
        in: 'query',
        required: false,
        style: 'deepObject',
        explode: true,
        shape: {
          kind: 'object',
          properties: { valueOf: { kind: 'primitive', types: ['integer'] } },
          additional: { kind: 'primitive', types: ['string'] },
        },
      },
    ],
    responses: { 204: { content: {}, headers: {} } },
  },
  /** `GET /users/{class}` */
  delete: {
    method: 'GET',
    path: '/users/{class}',
    guard: { security: [{ 'key of §': [] }] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [classParameter],
    responses: { 204: { content: {}, headers: {} } },
  },
} as const satisfies Readonly<Record<string, OperationSpec>>;

/** The security schemes by name. */
export const schemes = { 'key of §': { kind: 'apiKey', in: 'header', parameter: 'X-Key' } } as const satisfies Readonly<
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
