/** Core 8.2: references; what OpenAPI adds around them. */
import { schemaCase } from '../case.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export const referenceCases = [
  schemaCase(
    '$ref',
    { properties: { foo: ref('Positive') } },
    {
      components: { Positive: { type: 'integer', minimum: 1 } },
      valid: [{ foo: 1 }, {}],
      invalid: [{ foo: 0 }, { foo: 'x' }],
    },
  ),
  schemaCase('$ref to $ref', ref('First'), {
    components: { First: ref('Second'), Second: ref('Third'), Third: { type: 'integer' } },
    valid: [5],
    invalid: ['a'],
  }),
  schemaCase(
    'keywords beside $ref',
    { ...ref('Listed'), maxItems: 2 },
    {
      components: { Listed: { type: 'array' } },
      valid: [[], [1, 2]],
      invalid: [[1, 2, 3], 'x'],
    },
  ),
  schemaCase('a tree', ref('Tree'), {
    components: {
      Tree: {
        type: 'object',
        required: ['value'],
        properties: { value: { type: 'number' }, nodes: { type: 'array', items: ref('Tree') } },
        additionalProperties: false,
      },
    },
    valid: [
      { value: 1 },
      { value: 1, nodes: [] },
      { value: 1, nodes: [{ value: 2, nodes: [{ value: 3 }] }] },
    ],
    invalid: [
      { value: 1, nodes: [{ value: 2, nodes: [{ value: 'x' }] }] },
      { value: 1, nodes: [{}] },
      { value: 1, nodes: [{ value: 2, more: 1 }] },
    ],
  }),
  schemaCase('schemas that name each other', ref('Person'), {
    components: {
      Person: { properties: { pets: { items: ref('Pet') } }, required: ['pets'] },
      Pet: { properties: { owner: ref('Person'), age: { type: 'integer' } } },
    },
    valid: [{ pets: [] }, { pets: [{ owner: { pets: [{ age: 1 }] } }] }],
    invalid: [{ pets: [{ owner: { pets: [{ age: 'x' }] } }] }, { pets: [{ owner: {} }] }],
  }),
  schemaCase('$ref into $defs', ref('WithDefs'), {
    components: {
      WithDefs: {
        $defs: { short: { type: 'string', maxLength: 3 } },
        properties: { name: { $ref: '#/components/schemas/WithDefs/$defs/short' } },
      },
    },
    valid: [{ name: 'abc' }],
    invalid: [{ name: 'abcd' }, { name: 1 }],
  }),
  schemaCase(
    '$ref to $anchor',
    { items: { $ref: '#anchored' } },
    {
      components: { Anchored: { $anchor: 'anchored', type: 'boolean' } },
      valid: [[true], []],
      invalid: [[1]],
    },
  ),
  schemaCase('$ref into a property', ref('Outer/properties/inner'), {
    components: { Outer: { properties: { inner: { enum: [1, 2] } } } },
    valid: [1, 2],
    invalid: [3, {}],
  }),
  schemaCase(
    '$ref with escapes',
    { properties: { slash: ref('Escapes/properties/a~1b~0c%25/properties/x') } },
    {
      components: {
        Escapes: { properties: { 'a/b~c%': { properties: { x: { type: 'integer' } } } } },
      },
      valid: [{ slash: 1 }],
      invalid: [{ slash: 'x' }],
    },
  ),
  schemaCase(
    'a property that is called $ref',
    { properties: { $ref: { type: 'string' } } },
    {
      valid: [{ $ref: 'a' }, { $ref: '#/components/schemas/Positive' }],
      invalid: [{ $ref: 2 }],
    },
  ),
  schemaCase(
    'enum and const hold no references',
    { enum: [{ $ref: '#/components/schemas/Tree' }] },
    {
      valid: [{ $ref: '#/components/schemas/Tree' }],
      invalid: [{ value: 1 }, {}],
    },
  ),
  schemaCase(
    'unevaluatedProperties sees through $ref',
    { ...ref('Base'), unevaluatedProperties: false },
    {
      components: { Base: { properties: { id: { type: 'string' } } } },
      valid: [{ id: 'a' }, {}],
      invalid: [{ id: 'a', more: 1 }, { id: 1 }],
    },
  ),
  schemaCase(
    'unevaluatedProperties sees through allOf of $ref',
    { allOf: [ref('Left'), ref('Right')], unevaluatedProperties: false },
    {
      components: {
        Left: { properties: { left: { type: 'integer' } }, required: ['left'] },
        Right: { anyOf: [{ properties: { right: true } }] },
      },
      valid: [{ left: 1 }, { left: 1, right: 2 }],
      invalid: [{ right: 1 }, { left: 1, middle: 1 }],
    },
  ),
  schemaCase(
    'oneOf of references',
    { oneOf: [ref('Cat'), ref('Dog')] },
    {
      components: {
        Cat: { required: ['kind'], properties: { kind: { const: 'cat' }, lives: { maximum: 9 } } },
        Dog: {
          required: ['kind'],
          properties: { kind: { const: 'dog' }, barks: { type: 'boolean' } },
        },
      },
      valid: [
        { kind: 'cat', lives: 9 },
        { kind: 'dog', lives: 10 },
      ],
      invalid: [{ kind: 'cat', lives: 10 }, { kind: 'cow' }, { kind: 'dog', barks: 1 }, {}],
    },
  ),
  schemaCase(
    'a discriminator',
    {
      oneOf: [ref('Circle'), ref('Square')],
      discriminator: { propertyName: 'shape', mapping: { round: '#/components/schemas/Circle' } },
    },
    {
      components: {
        Circle: {
          required: ['shape', 'r'],
          properties: { shape: { const: 'round' }, r: { type: 'number' } },
        },
        Square: {
          required: ['shape', 'a'],
          properties: { shape: { const: 'Square' }, a: { type: 'number' } },
        },
      },
      valid: [
        { shape: 'round', r: 1 },
        { shape: 'Square', a: 1 },
      ],
      invalid: [{ shape: 'round', a: 1 }, { shape: 'Circle', r: 1 }, { r: 1 }],
    },
  ),
];
