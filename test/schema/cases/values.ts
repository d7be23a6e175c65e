/** Validation 6.1 and 6.2: any instance, numbers; core 4.3.2: schemas that are booleans. */
import { schemaCase, text } from '../case.ts';

const everything = [null, true, false, 0, 1.5, '', 'a', [], [1], {}, { a: 1 }];

export const valueCases = [
  schemaCase('a schema that is true', true, { valid: everything }),
  schemaCase('a schema that is false', false, { invalid: everything }),
  schemaCase('an empty schema', {}, { valid: everything }),

  schemaCase(
    'type integer',
    { type: 'integer' },
    {
      valid: [
        0,
        -1,
        42,
        text('1.0'),
        text('1e2'),
        text('-0'),
        text('-0.0'),
        2 ** 53 - 1,
        text('1e15'),
      ],
      invalid: [1.1, text('1.5e0'), '1', null, true, [], {}, 1e-7],
    },
  ),
  schemaCase(
    'type number',
    { type: 'number' },
    {
      valid: [0, -1.5, text('1e308'), text('-1e308'), text('5e-324'), text('1E+2'), text('-0')],
      invalid: ['1', null, false, [1], {}],
    },
  ),
  schemaCase(
    'type string',
    { type: 'string' },
    {
      valid: ['', 'a', '1', 'null', '\u0000', '💩'],
      invalid: [1, null, true, ['a'], {}],
    },
  ),
  schemaCase(
    'type boolean',
    { type: 'boolean' },
    {
      valid: [true, false],
      invalid: [0, 1, 'true', '', null, [], {}],
    },
  ),
  schemaCase(
    'type null',
    { type: 'null' },
    {
      valid: [null],
      invalid: [0, false, '', 'null', [], {}],
    },
  ),
  schemaCase(
    'type array',
    { type: 'array' },
    {
      valid: [[], [1, 'a', null]],
      invalid: [{}, { length: 1 }, 'a', null, 1],
    },
  ),
  schemaCase(
    'type object',
    { type: 'object' },
    {
      valid: [{}, { a: 1 }],
      invalid: [[], null, 'a', 1, false],
    },
  ),
  schemaCase(
    'several types',
    { type: ['integer', 'null', 'array'] },
    {
      valid: [1, null, []],
      invalid: [1.5, 'a', {}, false],
    },
  ),
  schemaCase('one type in a list', { type: ['string'] }, { valid: ['a'], invalid: [1, null] }),
  schemaCase(
    'nullable says nothing since 3.1',
    { type: 'string', nullable: true },
    {
      valid: ['a'],
      invalid: [null],
    },
  ),

  schemaCase(
    'enum',
    { enum: [6, 'foo', [], true, { foo: 12 }, null] },
    {
      valid: [6, text('6.0'), 'foo', [], true, { foo: 12 }, null],
      invalid: [7, 'Foo', [1], false, { foo: false }, { foo: 12, b: 1 }, {}, 0],
    },
  ),
  schemaCase(
    'enum of false',
    { enum: [false] },
    { valid: [false], invalid: [0, [false], null, ''] },
  ),
  schemaCase(
    'enum of 0',
    { enum: [0] },
    {
      valid: [0, text('0.0'), text('-0')],
      invalid: [false, [0], null, ''],
    },
  ),
  schemaCase(
    'enum of a text with an escape',
    { enum: ['foo\nbar', 'foo\rbar', '"'] },
    {
      valid: ['foo\nbar', 'foo\rbar', '"'],
      invalid: ['foobar', 'foo\\nbar', '\\"'],
    },
  ),
  schemaCase(
    'const of an object',
    { const: { foo: 'bar', baz: [1] } },
    {
      valid: [
        { foo: 'bar', baz: [1] },
        { baz: [1], foo: 'bar' },
      ],
      invalid: [{ foo: 'bar' }, { foo: 'bar', baz: [2] }, { foo: 'bar', baz: [1], more: 1 }, null],
    },
  ),
  schemaCase(
    'const of nested false',
    { const: { a: false } },
    {
      valid: [{ a: false }],
      invalid: [{ a: 0 }, { a: [false] }, {}],
    },
  ),
  schemaCase(
    'const of an object that imitates an interface',
    { const: { toString: 1, constructor: { a: 1 } } },
    {
      valid: [{ constructor: { a: 1 }, toString: 1 }],
      invalid: [{ toString: 1 }, { toString: false, constructor: { a: 1 } }, {}, { valueOf: 1 }],
    },
  ),
  schemaCase('const of null', { const: null }, { valid: [null], invalid: [0, false, '', 'null'] }),
  schemaCase('const of 1', { const: 1 }, { valid: [1, text('1.0')], invalid: [true, '1', 2] }),
  schemaCase(
    'const of -2',
    { const: -2 },
    {
      valid: [-2, text('-2.0')],
      invalid: [2, text('-2.00001')],
    },
  ),
  schemaCase(
    'const of a list',
    { const: [{ foo: 'bar' }] },
    {
      valid: [[{ foo: 'bar' }]],
      invalid: [[], [{ foo: 'bar' }, { foo: 'bar' }], { foo: 'bar' }],
    },
  ),

  schemaCase(
    'multipleOf a whole number',
    { multipleOf: 2 },
    {
      valid: [0, 10, -4, text('4.0'), 'a'],
      invalid: [7, 0.5, -3],
    },
  ),
  schemaCase('multipleOf 1.5', { multipleOf: 1.5 }, { valid: [0, 4.5, -3], invalid: [35, 1] }),
  schemaCase(
    'multipleOf 0.01',
    { multipleOf: 0.01 },
    {
      valid: [0, 0.01, 0.07, 0.1, 0.29, 1.13, 4.35, 19.99, 1.1, 100, 123456.78],
      invalid: [0.001, 0.075, 19.999, 1.0001],
    },
  ),
  schemaCase(
    'multipleOf 0.0001',
    { multipleOf: 0.0001 },
    {
      valid: [0.0075, 0.0001, 3],
      invalid: [0.00751, 0.00005],
    },
  ),
  schemaCase(
    'multipleOf of a huge number',
    { multipleOf: 1 },
    {
      valid: [text('1e21'), text('1e308')],
      invalid: [1.5],
    },
  ),
  schemaCase(
    'maximum',
    { maximum: 3 },
    {
      valid: [3, 2.6, -1e9, 'x', [4]],
      invalid: [3.5, 4, text('1e308'), 3.0000001],
    },
  ),
  schemaCase(
    'maximum of a fraction',
    { maximum: 0.3 },
    {
      valid: [0.3, 0.1],
      invalid: [0.30000000000000004],
    },
  ),
  schemaCase(
    'exclusiveMaximum',
    { exclusiveMaximum: 3 },
    {
      valid: [2.9999, -5, {}],
      invalid: [3, text('3.0'), 3.5],
    },
  ),
  schemaCase('minimum', { minimum: 1.1 }, { valid: [1.1, 2.6, 'x'], invalid: [0.6, 1.0999] }),
  schemaCase(
    'minimum below zero',
    { minimum: -2 },
    {
      valid: [-1, 0, -2, text('-2.0'), text('-0')],
      invalid: [-2.0001, -3],
    },
  ),
  schemaCase(
    'minimum of zero',
    { minimum: 0 },
    {
      valid: [text('-0'), text('-0.0'), 0],
      invalid: [text('-5e-324')],
    },
  ),
  schemaCase(
    'exclusiveMinimum',
    { exclusiveMinimum: 0 },
    {
      valid: [text('5e-324'), 1],
      invalid: [0, text('-0'), -1],
    },
  ),
];
