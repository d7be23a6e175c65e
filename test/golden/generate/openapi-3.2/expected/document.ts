// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  $self: 'https://example.com/api/openapi.yaml',
  components: {
    parameters: {
      Selector: {
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Selector' } } },
        in: 'querystring',
        name: 'selector',
      },
    },
    schemas: {
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
      Selector: { properties: { path: { type: 'string' } }, required: ['path'], type: 'object' },
    },
    securitySchemes: {
      device: {
        flows: {
          deviceAuthorization: {
            deviceAuthorizationUrl: 'https://id.example.com/device',
            scopes: { 'items:read': 'Read items' },
            tokenUrl: 'https://id.example.com/token',
          },
        },
        oauth2MetadataUrl: 'https://id.example.com/.well-known/oauth-authorization-server',
        type: 'oauth2',
      },
      old: { deprecated: true, scheme: 'bearer', type: 'http' },
    },
  },
  info: { title: 'OpenAPI 3.2', version: '1.0.0' },
  openapi: '3.2.0',
  paths: {
    '/events': {
      get: {
        operationId: 'watchEvents',
        responses: {
          200: {
            content: {
              'application/jsonl': { itemSchema: { type: 'object' } },
              'text/event-stream': { itemSchema: { properties: { data: { type: 'string' } }, type: 'object' } },
            },
            description: 'One after the other.',
          },
        },
        security: [],
      },
    },
    '/found': {
      get: {
        operationId: 'findByForm',
        parameters: [
          {
            content: {
              'application/x-www-form-urlencoded': {
                schema: {
                  additionalProperties: false,
                  properties: {
                    color: { type: 'string' },
                    sizes: { items: { type: 'integer' }, type: 'array' },
                  },
                  type: 'object',
                },
              },
            },
            in: 'querystring',
            name: 'fields',
            required: true,
          },
          {
            in: 'cookie',
            name: 'theme',
            schema: { items: { type: 'string' }, type: 'array' },
            style: 'cookie',
          },
        ],
        responses: {
          204: { description: 'Found.' },
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
    '/search': {
      additionalOperations: {
        LINK: {
          operationId: 'linkItems',
          responses: {
            204: { description: 'Linked.' },
            401: {
              content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
              description: 'No credential, or a bad one.',
              headers: {
                'WWW-Authenticate': {
                  description: 'How to authenticate (RFC 9110, 11.6.1).',
                  schema: { type: 'string' },
                },
              },
            },
          },
          security: [{ device: [] }],
        },
      },
      query: {
        operationId: 'searchItems',
        requestBody: {
          content: {
            'application/json': {
              schema: { properties: { text: { type: 'string' } }, required: ['text'], type: 'object' },
            },
          },
          required: true,
        },
        responses: {
          200: {
            content: { 'application/json': { schema: { items: { type: 'string' }, type: 'array' } } },
            description: 'What was found.',
          },
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
        },
        security: [{ device: ['items:read'] }, { old: [] }],
      },
    },
    '/selected': {
      get: {
        operationId: 'select',
        responses: {
          204: { description: 'Selected.' },
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
      parameters: [{ $ref: '#/components/parameters/Selector' }],
    },
  },
};
