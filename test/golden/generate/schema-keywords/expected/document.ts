// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  components: {
    schemas: {
      Animal: { properties: { species: { type: 'string' } }, required: ['species'], type: 'object' },
      Cat: {
        allOf: [{ $ref: '#/components/schemas/Animal' }],
        description: 'Siblings of allOf count.',
        properties: { lives: { default: 9, type: 'integer' }, species: { const: 'cat' } },
        unevaluatedProperties: false,
      },
      Dog: {
        allOf: [{ $ref: '#/components/schemas/Animal' }],
        else: { properties: { garden: { type: 'null' } } },
        if: { properties: { big: { const: true } }, required: ['big'] },
        properties: { species: { const: 'hound' } },
        then: { required: ['garden'] },
      },
      Pet: {
        discriminator: {
          mapping: { cat: '#/components/schemas/Cat', hound: '#/components/schemas/Dog' },
          propertyName: 'species',
        },
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
      },
      Plant: { anyOf: [{ $ref: '#/components/schemas/Tree' }], discriminator: { propertyName: 'species' } },
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
      Size: {
        description: 'From one to nine.',
        exclusiveMaximum: 10,
        minimum: 1,
        multipleOf: 1,
        type: 'integer',
      },
      Thing: {
        dependentRequired: { card: ['billing'] },
        dependentSchemas: { billing: { properties: { card: { minLength: 12 } } } },
        patternProperties: { '^x-': { type: 'string' } },
        properties: {
          at: { format: 'date-time', type: 'string' },
          billing: { type: 'string' },
          card: { type: 'string' },
          choice: { enum: ['a', 1, null, true] },
          data: { format: 'byte', type: 'string' },
          four: { format: 'ipv4', type: 'string' },
          id: { format: 'uuid', readOnly: true, type: 'string' },
          kind: { const: 'thing' },
          link: { format: 'uri', type: 'string' },
          mail: { format: 'email', type: 'string' },
          name: { minLength: 1, type: ['string', 'null'] },
          notThis: { not: { type: 'string' } },
          pair: {
            items: false,
            minItems: 2,
            prefixItems: [{ type: 'string' }, { format: 'int64', type: 'integer' }],
            type: 'array',
          },
          place: { $ref: '#/components/schemas/ThingPlace' },
          raw: { format: 'binary', type: 'string' },
          secret: { type: 'string', writeOnly: true },
          six: { format: 'ipv6', type: 'string' },
          size: { $ref: '#/components/schemas/Size' },
          sku: { format: 'our-sku', type: 'string' },
          tags: {
            contains: { const: 'new' },
            items: { type: 'string' },
            type: 'array',
            uniqueItems: true,
          },
        },
        propertyNames: { maxLength: 40 },
        required: ['id', 'name', 'secret', 'kind'],
        type: 'object',
        unevaluatedProperties: false,
      },
      ThingPlace: { properties: { lat: { type: 'number' }, lon: { type: 'number' } }, type: 'object' },
      Tree: {
        properties: { none: { enum: [] }, species: { const: 'tree' } },
        required: ['species'],
        type: 'object',
      },
    },
  },
  info: { title: 'Schema keywords', version: '1.0.0' },
  openapi: '3.1.0',
  paths: {
    '/pets': {
      put: {
        operationId: 'putPet',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
          required: true,
        },
        responses: {
          200: {
            content: {
              'application/json': {
                schema: {
                  anyOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Plant' }],
                },
              },
            },
            description: 'The pet, or any.',
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
      },
    },
    '/things': {
      post: {
        operationId: 'keepThing',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          required: true,
        },
        responses: {
          201: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            description: 'Kept.',
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
      },
    },
  },
  security: [],
};
