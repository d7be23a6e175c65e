// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  components: {
    parameters: {
      'x-trace': { in: 'header', name: 'X-Trace', required: true, schema: { format: 'uuid', type: 'string' } },
    },
    schemas: {
      Limit: { default: 20, maximum: 100, minimum: 1, type: 'integer' },
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
  info: { title: 'Parameters', version: '1.0.0' },
  openapi: '3.1.0',
  paths: {
    '/shops/{shop}/articles/{article}': {
      get: {
        deprecated: true,
        operationId: 'findArticle',
        parameters: [
          {
            in: 'path',
            name: 'article',
            required: true,
            schema: { format: 'int64', type: 'integer' },
            style: 'label',
          },
          { in: 'query', name: 'limit', schema: { $ref: '#/components/schemas/Limit' } },
          {
            explode: false,
            in: 'query',
            name: 'sort',
            schema: { items: { enum: ['name', '-price'] }, type: 'array' },
          },
          {
            explode: true,
            in: 'query',
            name: 'filter',
            schema: {
              properties: { color: { type: 'string' }, price: { type: ['number', 'null'] } },
              type: 'object',
            },
            style: 'deepObject',
          },
          {
            content: { 'application/json': { schema: { type: 'object' } } },
            in: 'query',
            name: 'where',
          },
          { $ref: '#/components/parameters/x-trace' },
          {
            in: 'cookie',
            name: 'theme',
            schema: { default: 'light', enum: ['light', 'dark'], type: 'string' },
          },
        ],
        responses: {
          200: {
            content: { 'application/json': { schema: { type: 'object' } } },
            description: 'The article.',
            headers: { ETag: { schema: { type: 'string' } } },
          },
          304: { description: 'As before.' },
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
      parameters: [
        {
          in: 'path',
          name: 'shop',
          required: true,
          schema: { pattern: '^[a-z/]+$', type: 'string' },
        },
      ],
    },
  },
};
