// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  components: {
    schemas: {
      OAuthProblem: {
        description: 'An error of an OAuth endpoint (RFC 6749, 5.2).',
        properties: { error: { type: 'string' }, error_description: { type: 'string' } },
        required: ['error'],
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
  info: { title: 'Forms', version: '1.0.0' },
  openapi: '3.1.0',
  paths: {
    '/pictures': {
      post: {
        operationId: 'addPicture',
        requestBody: {
          content: {
            'multipart/form-data': {
              encoding: { file: { contentType: 'image/png, image/jpeg' } },
              schema: {
                additionalProperties: false,
                properties: {
                  caption: { maxLength: 200, type: 'string' },
                  file: { format: 'binary', maxLength: 5242880, type: 'string' },
                  more: { items: { format: 'binary', type: 'string' }, type: 'array' },
                  place: { properties: { lat: { type: 'number' } }, type: 'object' },
                },
                required: ['file'],
                type: 'object',
              },
            },
          },
        },
        responses: {
          201: { description: 'Stored.' },
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
    '/pictures/latest': {
      get: {
        operationId: 'latestPicture',
        responses: {
          200: {
            content: { 'image/*': { schema: { format: 'binary', type: 'string' } } },
            description: 'The bytes.',
          },
        },
        security: [],
      },
    },
    '/sign-in': {
      post: {
        operationId: 'sign-in',
        requestBody: {
          content: {
            'application/json': { schema: { additionalProperties: { type: ['string', 'null'] }, type: 'object' } },
            'application/x-www-form-urlencoded': {
              encoding: { scopes: { explode: false, style: 'spaceDelimited' } },
              schema: {
                properties: {
                  name: { type: 'string' },
                  password: { type: 'string', writeOnly: true },
                  scopes: { items: { type: 'string' }, type: 'array' },
                },
                required: ['name', 'password'],
                type: 'object',
              },
            },
          },
          required: true,
        },
        responses: {
          200: {
            content: {
              'application/json': { schema: { type: 'object' } },
              'text/plain': { schema: { type: 'string' } },
            },
            description: 'Signed in.',
          },
          400: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/OAuthProblem' } } },
            description: 'The request cannot be decoded.',
          },
          422: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/OAuthProblem' } } },
            description: 'The request breaks the contract.',
          },
        },
        security: [],
      },
    },
  },
};
