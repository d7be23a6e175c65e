// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  components: {
    schemas: {
      Branch: {
        additionalProperties: false,
        properties: {
          kind: { const: 'branch' },
          nodes: { default: [], items: { $ref: '#/components/schemas/Node' }, maxItems: 9, type: 'array' },
        },
        required: ['kind'],
        type: 'object',
      },
      Leaf: {
        additionalProperties: false,
        properties: { kind: { const: 'leaf' }, value: { type: ['string', 'number', 'null'] } },
        required: ['kind', 'value'],
        type: 'object',
      },
      Lists: { items: { $ref: '#/components/schemas/Lists' }, type: 'array' },
      Node: { oneOf: [{ $ref: '#/components/schemas/Branch' }, { $ref: '#/components/schemas/Leaf' }] },
      Problem: {
        description: 'An error (RFC 9457).',
        properties: {
          code: { description: 'Stable; for programs.', type: 'string' },
          detail: { type: 'string' },
          errors: {
            description: 'What is wrong with which field.',
            items: { type: 'object' },
            type: 'array',
          },
          instance: { format: 'uri-reference', type: 'string' },
          requestId: { type: 'string' },
          status: { maximum: 599, minimum: 400, type: 'integer' },
          title: { type: 'string' },
          type: { format: 'uri-reference', type: 'string' },
        },
        required: ['type', 'title', 'status', 'code'],
        type: 'object',
      },
      Tree: {
        additionalProperties: false,
        properties: { root: { $ref: '#/components/schemas/Node' } },
        required: ['root'],
        type: 'object',
      },
      Value: {
        anyOf: [
          { type: ['string', 'number', 'boolean', 'null'] },
          { items: { $ref: '#/components/schemas/Value' }, type: 'array' },
          { additionalProperties: { $ref: '#/components/schemas/Value' }, type: 'object' },
        ],
      },
    },
  },
  info: { title: 'Recursive schemas', version: '1.0.0' },
  openapi: '3.1.0',
  paths: {
    '/trees': {
      put: {
        operationId: 'putTree',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } },
          required: true,
        },
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } },
            description: 'As stored.',
          },
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          422: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request breaks the contract.',
          },
        },
        security: [],
      },
    },
    '/values': {
      post: {
        operationId: 'keepValue',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Value' } } },
          required: true,
        },
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Lists' } } },
            description: 'Lists of lists, and nothing in them.',
          },
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          422: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request breaks the contract.',
          },
        },
        security: [],
      },
    },
  },
};
