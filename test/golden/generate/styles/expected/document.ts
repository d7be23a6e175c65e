// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  components: {
    schemas: {
      Color: {
        additionalProperties: false,
        properties: { b: { type: 'integer' }, g: { type: 'integer' }, r: { type: 'integer' } },
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
  info: { title: 'Every style', version: '1.0.0' },
  openapi: '3.1.0',
  paths: {
    '/paths/{simple}/{simpleList}/{matrix}/{matrixObject}/{label}/{labelList}': {
      get: {
        operationId: 'pathStyles',
        parameters: [
          { in: 'path', name: 'simple', required: true, schema: { type: 'integer' } },
          {
            in: 'path',
            name: 'simpleList',
            required: true,
            schema: { items: { type: 'integer' }, type: 'array' },
          },
          {
            in: 'path',
            name: 'matrix',
            required: true,
            schema: { type: 'string' },
            style: 'matrix',
          },
          {
            explode: true,
            in: 'path',
            name: 'matrixObject',
            required: true,
            schema: { $ref: '#/components/schemas/Color' },
            style: 'matrix',
          },
          { in: 'path', name: 'label', required: true, schema: { type: 'boolean' }, style: 'label' },
          {
            explode: true,
            in: 'path',
            name: 'labelList',
            required: true,
            schema: { items: { type: 'string' }, type: 'array' },
            style: 'label',
          },
        ],
        responses: {
          204: { description: 'Fine.' },
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          422: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request breaks the contract.',
          },
        },
      },
    },
    '/queries': {
      get: {
        operationId: 'queryStyles',
        parameters: [
          { in: 'query', name: 'form', schema: { items: { type: 'number' }, type: 'array' } },
          {
            explode: false,
            in: 'query',
            name: 'formFlat',
            schema: { items: { type: 'number' }, type: 'array' },
          },
          {
            explode: false,
            in: 'query',
            name: 'formObject',
            schema: { $ref: '#/components/schemas/Color' },
          },
          {
            explode: false,
            in: 'query',
            name: 'spaces',
            schema: { items: { type: 'string' }, type: 'array' },
            style: 'spaceDelimited',
          },
          {
            explode: false,
            in: 'query',
            name: 'pipes',
            schema: { items: { type: 'string' }, type: 'array' },
            style: 'pipeDelimited',
          },
          {
            explode: true,
            in: 'query',
            name: 'deep',
            schema: { $ref: '#/components/schemas/Color' },
            style: 'deepObject',
          },
          {
            explode: true,
            in: 'query',
            name: 'deepList',
            schema: { items: { type: 'string' }, type: 'array' },
            style: 'deepObject',
          },
          { allowReserved: true, in: 'query', name: 'free', schema: { type: 'string' } },
          {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Color' } } },
            in: 'query',
            name: 'where',
          },
          { in: 'header', name: 'X-List', schema: { items: { type: 'string' }, type: 'array' } },
          {
            explode: true,
            in: 'header',
            name: 'X-Object',
            schema: { $ref: '#/components/schemas/Color' },
          },
          {
            explode: false,
            in: 'cookie',
            name: 'crumbs',
            schema: { items: { type: 'string' }, type: 'array' },
          },
        ],
        responses: {
          204: { description: 'Fine.' },
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          422: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request breaks the contract.',
          },
        },
      },
    },
  },
  security: [],
};
