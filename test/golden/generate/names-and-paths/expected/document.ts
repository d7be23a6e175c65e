// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  components: {
    schemas: {
      Array: { items: { $ref: '#/components/schemas/File' }, type: 'array' },
      File: { properties: { name: { type: 'string' } }, type: 'object' },
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
    securitySchemes: { 'key of §': { in: 'header', name: 'X-Key', type: 'apiKey' } },
  },
  info: { title: 'Names and paths', version: '1.0.0' },
  openapi: '3.1.0',
  paths: {
    '/2fa': {
      post: {
        operationId: '2fa',
        responses: {
          204: { description: 'A digit first.' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
        },
      },
    },
    '/files/{name}.{ext}': {
      get: {
        operationId: 'getFilesByNameByExt',
        responses: {
          204: { description: 'Read.' },
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
      parameters: [
        { in: 'path', name: 'name', required: true, schema: { type: 'string' } },
        { in: 'path', name: 'ext', required: true, schema: { enum: ['txt', 'md'] } },
      ],
    },
    '/größe/用户': {
      get: {
        operationId: 'getGröße用户',
        responses: {
          204: { description: 'Other alphabets.' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
        },
      },
    },
    '/names': {
      post: {
        operationId: 'names',
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: {
                properties: {
                  file: { format: 'binary', type: 'string' },
                  of: { $ref: '#/components/schemas/File' },
                },
                type: 'object',
              },
            },
          },
        },
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Array' } } },
            description: 'Names that TypeScript has as well.',
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
          422: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request breaks the contract.',
          },
        },
      },
    },
    '/repos/{base}...{head}': {
      get: {
        operationId: 'getReposByBaseByHead',
        responses: {
          204: { description: 'Compared.' },
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
      parameters: [
        { in: 'path', name: 'base', required: true, schema: { type: 'string' } },
        { in: 'path', name: 'head', required: true, schema: { type: 'string' } },
      ],
    },
    '/users/me': {
      get: {
        operationId: 'getUsersMe',
        responses: { 204: { description: 'A literal before a parameter.' } },
        security: [],
      },
      patch: {
        operationId: 'user.update-me',
        responses: {
          204: { description: 'Dots and dashes.' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
        },
      },
      put: {
        operationId: 'user_update_me',
        responses: {
          204: { description: 'The same in camel case.' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
        },
      },
    },
    '/users/{class}': {
      delete: {
        operationId: 'constructor',
        parameters: [
          {
            explode: true,
            in: 'query',
            name: 'toString',
            schema: { properties: { valueOf: { type: 'integer' } }, type: 'object' },
            style: 'deepObject',
          },
        ],
        responses: {
          204: { description: 'A name of every object.' },
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
      get: {
        operationId: 'delete',
        responses: {
          204: { description: 'A reserved word.' },
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
      parameters: [{ in: 'path', name: 'class', required: true, schema: { type: 'string' } }],
    },
  },
  security: [{ 'key of §': [] }],
  servers: [
    {
      url: 'https://{region}.example.com/api/{version}',
      variables: { region: { default: 'eu' }, version: { default: 'v2', enum: ['v1', 'v2'] } },
    },
  ],
};
