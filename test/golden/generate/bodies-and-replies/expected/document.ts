// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  components: {
    schemas: {
      Answer: {
        additionalProperties: false,
        properties: { ok: { type: 'boolean' } },
        required: ['ok'],
        type: 'object',
      },
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
    },
  },
  info: { title: 'Bodies and replies', version: '1.0.0' },
  openapi: '3.1.0',
  paths: {
    '/any': {
      post: {
        operationId: 'takeAny',
        requestBody: {
          content: {
            'application/*+json': { schema: { type: 'object' } },
            'application/json': { schema: { type: 'object' } },
            'application/octet-stream': {},
            'application/x-www-form-urlencoded': {
              encoding: {
                at: { explode: true, style: 'deepObject' },
                tags: { explode: false, style: 'pipeDelimited' },
              },
              schema: {
                properties: { at: { type: 'object' }, tags: { items: { type: 'string' }, type: 'array' } },
                type: 'object',
              },
            },
            'image/*': {},
            'multipart/form-data': {
              encoding: { facts: { contentType: 'application/json' }, picture: { contentType: 'image/png' } },
              schema: {
                properties: {
                  facts: { type: 'object' },
                  pages: { items: { type: 'integer' }, type: 'array' },
                  picture: {},
                },
                required: ['picture'],
                type: 'object',
              },
            },
            'text/plain': { schema: { maxLength: 100, type: 'string' } },
          },
        },
        responses: {
          200: {
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Answer' } },
              'text/csv': { schema: { type: 'string' } },
            },
            description: 'Exactly this.',
            headers: {
              'X-Rest': { required: true, schema: { type: 'integer' } },
              'X-Tags': { schema: { items: { type: 'string' }, type: 'array' } },
            },
          },
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          422: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request breaks the contract.',
          },
          '2XX': {
            content: { 'application/hal+json': { schema: { $ref: '#/components/schemas/Answer' } } },
            description: 'Something of that kind.',
          },
          default: {
            content: { 'application/problem+json': { schema: { type: 'object' } } },
            description: 'Not fine.',
          },
        },
      },
    },
    '/streams': {
      get: {
        operationId: 'stream',
        responses: {
          200: {
            content: {
              '*/*': {},
              'application/x-ndjson': { schema: { type: 'object' } },
              'text/event-stream': { schema: { type: 'string' } },
            },
            description: 'Lines, events or bytes.',
          },
        },
      },
    },
  },
  security: [],
};
