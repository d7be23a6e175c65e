// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Contract, OperationSpec, RoleSpec, SchemeSpec } from 'gatewright/abi';

/** The operations by id: guard, limits, media types. */
export const operations = {
  /** `GET /paths/{simple}/{simpleList}/{matrix}/{matrixObject}/{label}/{labelList}` */
  pathStyles: {
    method: 'GET',
    path: '/paths/{simple}/{simpleList}/{matrix}/{matrixObject}/{label}/{labelList}',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      {
        name: 'label',
        in: 'path',
        required: true,
        style: 'label',
        explode: false,
        shape: { kind: 'primitive', types: ['boolean'] },
      },
      {
        name: 'labelList',
        in: 'path',
        required: true,
        style: 'label',
        explode: true,
        shape: { kind: 'array', items: { kind: 'primitive', types: ['string'] } },
      },
      {
        name: 'matrix',
        in: 'path',
        required: true,
        style: 'matrix',
        explode: false,
        shape: { kind: 'primitive', types: ['string'] },
      },
      {
        name: 'matrixObject',
        in: 'path',
        required: true,
        style: 'matrix',
        explode: true,
        shape: {
          kind: 'object',
          properties: {
            b: { kind: 'primitive', types: ['integer'] },
            g: { kind: 'primitive', types: ['integer'] },
            r: { kind: 'primitive', types: ['integer'] },
          },
          additional: null,
        },
      },
      {
        name: 'simple',
        in: 'path',
        required: true,
        style: 'simple',
        explode: false,
        shape: { kind: 'primitive', types: ['integer'] },
      },
      {
        name: 'simpleList',
        in: 'path',
        required: true,
        style: 'simple',
        explode: false,
        shape: { kind: 'array', items: { kind: 'primitive', types: ['integer'] } },
      },
    ],
    responses: { 204: { content: {}, headers: {} } },
  },
  /** `GET /queries` */
  queryStyles: {
    method: 'GET',
    path: '/queries',
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      {
        name: 'crumbs',
        in: 'cookie',
        required: false,
        style: 'form',
        explode: false,
        shape: { kind: 'array', items: { kind: 'primitive', types: ['string'] } },
      },
      {
        name: 'X-List',
        in: 'header',
        required: false,
        style: 'simple',
        explode: false,
        shape: { kind: 'array', items: { kind: 'primitive', types: ['string'] } },
      },
      {
        name: 'X-Object',
        in: 'header',
        required: false,
        style: 'simple',
        explode: true,
        shape: {
          kind: 'object',
          properties: {
            b: { kind: 'primitive', types: ['integer'] },
            g: { kind: 'primitive', types: ['integer'] },
            r: { kind: 'primitive', types: ['integer'] },
          },
          additional: null,
        },
      },
      {
        name: 'deep',
        in: 'query',
        required: false,
        style: 'deepObject',
        explode: true,
        shape: {
          kind: 'object',
          properties: {
            b: { kind: 'primitive', types: ['integer'] },
            g: { kind: 'primitive', types: ['integer'] },
            r: { kind: 'primitive', types: ['integer'] },
          },
          additional: null,
        },
      },
      {
        name: 'deepList',
        in: 'query',
        required: false,
        style: 'deepObject',
        explode: true,
        shape: { kind: 'array', items: { kind: 'primitive', types: ['string'] } },
      },
      {
        name: 'form',
        in: 'query',
        required: false,
        style: 'form',
        explode: true,
        shape: { kind: 'array', items: { kind: 'primitive', types: ['number'] } },
      },
      {
        name: 'formFlat',
        in: 'query',
        required: false,
        style: 'form',
        explode: false,
        shape: { kind: 'array', items: { kind: 'primitive', types: ['number'] } },
      },
      {
        name: 'formObject',
        in: 'query',
        required: false,
        style: 'form',
        explode: false,
        shape: {
          kind: 'object',
          properties: {
            b: { kind: 'primitive', types: ['integer'] },
            g: { kind: 'primitive', types: ['integer'] },
            r: { kind: 'primitive', types: ['integer'] },
          },
          additional: null,
        },
      },
      {
        name: 'free',
        in: 'query',
        required: false,
        style: 'form',
        explode: true,
        shape: { kind: 'primitive', types: ['string'] },
      },
      {
        name: 'pipes',
        in: 'query',
        required: false,
        style: 'pipeDelimited',
        explode: false,
        shape: { kind: 'array', items: { kind: 'primitive', types: ['string'] } },
      },
      {
        name: 'spaces',
        in: 'query',
        required: false,
        style: 'spaceDelimited',
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
        shape: {
          kind: 'object',
          properties: {
            b: { kind: 'primitive', types: ['integer'] },
            g: { kind: 'primitive', types: ['integer'] },
            r: { kind: 'primitive', types: ['integer'] },
          },
          additional: null,
        },
      },
    ],
    responses: { 204: { content: {}, headers: {} } },
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
