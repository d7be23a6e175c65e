// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  components: {
    schemas: {
      Payment: { properties: { amount: { type: 'integer' } }, required: ['amount'], type: 'object' },
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
    securitySchemes: { key: { scheme: 'bearer', type: 'http' } },
  },
  info: { title: 'Webhooks and callbacks', version: '1.0.0' },
  openapi: '3.1.0',
  paths: {
    '/subscriptions': {
      post: {
        callbacks: {
          paid: {
            '{$request.body#/url}': {
              post: {
                requestBody: {
                  content: { 'application/json': { schema: { $ref: '#/components/schemas/Payment' } } },
                  required: true,
                },
                responses: { 204: { description: 'Heard.' } },
              },
            },
          },
        },
        operationId: 'subscribe',
        requestBody: {
          content: {
            'application/json': {
              schema: {
                properties: { url: { format: 'uri', type: 'string' } },
                required: ['url'],
                type: 'object',
              },
            },
          },
          required: true,
        },
        responses: {
          201: { description: 'Subscribed.' },
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
          422: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request breaks the contract.',
          },
        },
      },
    },
  },
  security: [{ key: [] }],
  webhooks: {
    refunded: {
      post: {
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Payment' } } },
          required: true,
        },
        responses: { 204: { description: 'Heard.' } },
        security: [],
      },
    },
  },
};
