// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  components: {
    schemas: {
      Person: { properties: { name: { type: 'string' } }, required: ['name'], type: 'object' },
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
  info: { title: 'Internal parts', version: '1.0.0' },
  openapi: '3.1.0',
  paths: {
    '/people': {
      get: {
        operationId: 'listPeople',
        parameters: [],
        responses: {
          200: {
            content: {
              'application/json': { schema: { items: { $ref: '#/components/schemas/Person' }, type: 'array' } },
            },
            description: 'All.',
          },
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          422: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request breaks the contract.',
          },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [],
      },
    },
  },
  tags: [],
};
