// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  components: {
    schemas: {
      Order: {
        additionalProperties: false,
        properties: {
          article: { maxLength: 80, minLength: 1, type: 'string' },
          coupon: { type: 'string', writeOnly: true },
          id: { format: 'uuid', readOnly: true, type: 'string' },
          pieces: { default: 1, minimum: 1, type: 'integer' },
        },
        required: ['id', 'article'],
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
    securitySchemes: {
      key: { deprecated: true, in: 'query', name: 'api_key', type: 'apiKey' },
      partner: { in: 'header', name: 'X-Partner-Key', type: 'apiKey' },
      token: {
        description: 'A signed token.',
        flows: {
          password: {
            scopes: { 'orders:read': 'Read orders', 'orders:write': 'Place orders' },
            tokenUrl: 'https://api.example.com/token',
          },
        },
        type: 'oauth2',
      },
    },
  },
  info: { title: 'Orders', version: '1.0.0' },
  openapi: '3.1.0',
  paths: {
    '/orders': {
      get: {
        description: 'Of the caller\'s own company.\n\nA comment that ends */ too early.\n',
        operationId: 'listOrders',
        responses: {
          200: {
            content: {
              'application/json': { schema: { items: { $ref: '#/components/schemas/Order' }, type: 'array' } },
            },
            description: 'The orders.',
            headers: { 'X-Total-Count': { required: true, schema: { type: 'integer' } } },
          },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
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
          default: {
            content: {
              'application/problem+json': { schema: { properties: { title: { type: 'string' } }, type: 'object' } },
            },
            description: 'An error.',
          },
        },
        summary: 'List the orders',
      },
      post: {
        operationId: 'placeOrder',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
          required: true,
        },
        responses: {
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
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
          '2XX': { description: 'Placed.' },
        },
        security: [{ partner: [], token: ['orders:read', 'orders:write'] }, { key: [] }, {}],
      },
    },
  },
  security: [{ token: ['orders:read'] }],
  servers: [{ url: 'https://api.example.com/v1' }],
};
