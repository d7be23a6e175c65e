/** Core 10.3.1 and 11.2, validation 6.4: arrays. */
import { schemaCase, text } from '../case.ts';

export const arrayCases = [
  schemaCase(
    'items',
    { items: { type: 'integer' } },
    {
      valid: [[], [1, 2, 3], { a: 'x' }, 'x'],
      invalid: [[1, 'x'], [null], [1.5]],
    },
  ),
  schemaCase('items of true', { items: true }, { valid: [[], [1, 'a']] }),
  schemaCase('items of false', { items: false }, { valid: [[], {}, 1], invalid: [[1], [null]] }),
  schemaCase(
    'items of items',
    { items: { items: { type: 'string' } } },
    {
      valid: [[], [[]], [['a'], ['b', 'c']], ['a']],
      invalid: [[['a'], [1]]],
    },
  ),
  schemaCase(
    'prefixItems',
    { prefixItems: [{ type: 'integer' }, { type: 'string' }] },
    {
      valid: [[], [1], [1, 'a'], [1, 'a', true], { 0: 'x' }],
      invalid: [['a'], [1, 2], ['a', 'a']],
    },
  ),
  schemaCase(
    'prefixItems, then items',
    { prefixItems: [{ type: 'string' }], items: { type: 'integer' } },
    { valid: [['a'], ['a', 1, 2], []], invalid: [[1], ['a', 'b'], ['a', 1, 'b']] },
  ),
  schemaCase(
    'a closed tuple',
    { prefixItems: [{}, {}], items: false },
    {
      valid: [[], [1], [1, 2]],
      invalid: [[1, 2, 3]],
    },
  ),
  schemaCase(
    'prefixItems of booleans',
    { prefixItems: [true, false] },
    {
      valid: [[], [1]],
      invalid: [
        [1, 2],
        [1, null],
      ],
    },
  ),
  schemaCase(
    'contains',
    { contains: { minimum: 5 } },
    {
      valid: [[3, 4, 5], [5], [6, 'x'], ['x'], { a: 1 }],
      invalid: [[], [1, 2]],
    },
  ),
  schemaCase(
    'unevaluatedItems of each list, beside if and then',
    {
      items: {
        prefixItems: [true],
        if: { prefixItems: [{ const: 'a' }] },
        then: { prefixItems: [true, true] },
        unevaluatedItems: false,
      },
    },
    {
      valid: [[['a', 1], ['b']]],
      invalid: [
        [
          ['a', 1],
          ['b', 1],
        ],
      ],
    },
  ),
  schemaCase(
    'contains in lists of lists',
    { items: { contains: { const: 1 } } },
    { valid: [[], [[1], [2, 1]]], invalid: [[[1], []], [[1], [2]], [[]]] },
  ),
  schemaCase(
    'contains beside items and prefixItems',
    { prefixItems: [{ type: 'object' }], items: { type: 'number' }, contains: { type: 'number' } },
    { valid: [[{}, 1]], invalid: [[], [{}]] },
  ),
  schemaCase('contains of true', { contains: true }, { valid: [[1], [null]], invalid: [[]] }),
  schemaCase('contains of false', { contains: false }, { valid: ['x'], invalid: [[], [1]] }),
  schemaCase(
    'minContains',
    { contains: { const: 1 }, minContains: 2 },
    {
      valid: [[1, 1], text('[1, 2, 1.0]')],
      invalid: [[], [1], [1, 2]],
    },
  ),
  schemaCase(
    'minContains of zero',
    { contains: { const: 1 }, minContains: 0 },
    {
      valid: [[], [2], [1]],
    },
  ),
  schemaCase(
    'maxContains',
    { contains: { const: 1 }, maxContains: 1 },
    {
      valid: [[1], [1, 2]],
      invalid: [[], [1, 1], [2]],
    },
  ),
  schemaCase(
    'minContains and maxContains',
    { contains: { const: 1 }, minContains: 1, maxContains: 2 },
    { valid: [[1], [1, 1, 3]], invalid: [[], [1, 1, 1]] },
  ),
  schemaCase(
    'minContains of zero with maxContains',
    { contains: { const: 1 }, minContains: 0, maxContains: 1 },
    { valid: [[], [1], [2, 2]], invalid: [[1, 1]] },
  ),
  schemaCase(
    'minContains without contains',
    { minContains: 2, maxContains: 1 },
    {
      valid: [[], [1], [1, 1]],
    },
  ),
  schemaCase('minItems', { minItems: 1 }, { valid: [[1], [1, 2], '', {}], invalid: [[]] }),
  schemaCase(
    'maxItems',
    { maxItems: 2 },
    {
      valid: [[], [1, 2], 'abc', { a: 1, b: 2, c: 3 }],
      invalid: [[1, 2, 3]],
    },
  ),
  schemaCase(
    'uniqueItems',
    { uniqueItems: true },
    {
      valid: [
        [],
        [1, 2],
        [1, true],
        [0, false],
        [1, '1'],
        [null, 0, false, '', []],
        [[1], [true]],
        [{ a: 1 }, { a: '1' }, { b: 1 }],
        [{ a: false }, { a: 0 }],
        ['a', 'A'],
        [
          [[1], 'foo'],
          [[true], 'foo'],
        ],
        'aa',
      ],
      invalid: [
        [1, 1],
        text('[1.0, 1.00, 1]'),
        text('[0, -0]'),
        ['a', 'b', 'a'],
        [null, null],
        [[], []],
        [{}, {}],
        text('[{"a":1,"b":2},{"b":2,"a":1}]'),
        [
          ['foo', { a: [1] }],
          ['foo', { a: [1] }],
        ],
        [true, false, true],
      ],
    },
  ),
  schemaCase(
    'uniqueItems of objects that imitate an interface',
    { uniqueItems: true },
    {
      valid: [
        [{}, { toString: false }],
        [{ toString: 1 }, { valueOf: 1 }],
        [{ constructor: 1 }, { constructor: 2 }],
        text('[{"__proto__":1},{}]'),
        [{ length: 0 }, []],
      ],
      invalid: [
        [{ toString: 1 }, { toString: 1 }],
        [{ constructor: {} }, { constructor: {} }],
        [{ valueOf: null }, { valueOf: null }],
        text('[{"__proto__":1},{"__proto__":1}]'),
      ],
    },
  ),
  schemaCase(
    'uniqueItems of texts',
    { items: { type: 'string' }, uniqueItems: true },
    {
      valid: [
        ['a', 'b'],
        ['__proto__', 'toString', 'constructor'],
        ['\u00e9', 'e\u0301'],
      ],
      invalid: [
        ['__proto__', '__proto__'],
        ['toString', 'a', 'toString'],
        [1, 2],
      ],
    },
  ),
  schemaCase(
    'uniqueItems of numbers',
    { items: { type: 'number' }, uniqueItems: true },
    {
      valid: [
        [1, 2, 1.5],
        [-1, 1],
      ],
      invalid: [[1, 2, 1], text('[100, 1e2]'), text('[0, -0.0]')],
    },
  ),
  schemaCase(
    'uniqueItems of false',
    { uniqueItems: false },
    {
      valid: [
        [1, 1],
        [{}, {}],
      ],
    },
  ),

  schemaCase(
    'unevaluatedItems of false',
    { unevaluatedItems: false },
    {
      valid: [[], 'x'],
      invalid: [[1]],
    },
  ),
  schemaCase(
    'unevaluatedItems of a schema',
    { unevaluatedItems: { type: 'string' } },
    {
      valid: [[], ['a']],
      invalid: [[1], ['a', 1]],
    },
  ),
  schemaCase(
    'unevaluatedItems beside prefixItems',
    { prefixItems: [{ type: 'string' }], unevaluatedItems: false },
    { valid: [['a'], []], invalid: [['a', 'b'], [1]] },
  ),
  schemaCase(
    'unevaluatedItems beside items',
    { items: { type: 'string' }, unevaluatedItems: false },
    {
      valid: [['a', 'b']],
      invalid: [[1]],
    },
  ),
  schemaCase(
    'unevaluatedItems beside allOf',
    {
      prefixItems: [{ const: 1 }],
      allOf: [{ prefixItems: [true, { const: 2 }] }],
      unevaluatedItems: false,
    },
    { valid: [[1], [1, 2]], invalid: [[1, 2, 3], [2]] },
  ),
  schemaCase(
    'unevaluatedItems beside anyOf',
    {
      prefixItems: [{ const: 'a' }],
      anyOf: [
        { prefixItems: [true, { const: 'b' }] },
        { prefixItems: [true, true, { const: 'c' }] },
      ],
      unevaluatedItems: false,
    },
    {
      valid: [['a', 'b'], ['a', 'x', 'c'], ['a']],
      invalid: [
        ['a', 'b', 'x'],
        ['a', 'x', 'x'],
        ['a', 'b', 'c', 'd'],
      ],
    },
  ),
  schemaCase(
    'unevaluatedItems beside contains',
    {
      prefixItems: [true],
      contains: { type: 'string' },
      unevaluatedItems: false,
    },
    {
      valid: [[1, 'a'], [1, 'a', 'b'], ['a']],
      invalid: [
        [1, 2, 'a'],
        [1, 2],
      ],
    },
  ),
  schemaCase(
    'unevaluatedItems beside if',
    {
      if: { prefixItems: [{ const: 'a' }] },
      then: { prefixItems: [true, { const: 'b' }] },
      else: { prefixItems: [true, true, { const: 'c' }] },
      unevaluatedItems: false,
    },
    {
      valid: [
        ['a', 'b'],
        ['x', 'y', 'c'],
      ],
      invalid: [
        ['a', 'b', 'c'],
        ['x', 'y', 'c', 'd'],
      ],
    },
  ),
];
