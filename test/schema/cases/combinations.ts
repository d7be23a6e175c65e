/** Core 10.2: schemas that apply others in place. */
import { schemaCase } from '../case.ts';

const foo = { properties: { foo: { type: 'string' } }, required: ['foo'] };
const bar = { properties: { bar: { type: 'integer' } }, required: ['bar'] };

export const combinationCases = [
  schemaCase(
    'allOf',
    { allOf: [foo, bar] },
    {
      valid: [{ foo: 'a', bar: 1 }, 'x'],
      invalid: [{ foo: 'a' }, { bar: 1 }, { foo: 'a', bar: 'x' }, {}],
    },
  ),
  schemaCase(
    'allOf beside its own keywords',
    { ...foo, allOf: [bar, { maxProperties: 2 }] },
    {
      valid: [{ foo: 'a', bar: 1 }],
      invalid: [{ bar: 1 }, { foo: 'a' }, { foo: 'a', bar: 1, baz: 1 }],
    },
  ),
  schemaCase('allOf with false', { allOf: [true, false] }, { invalid: [1, {}, null] }),
  schemaCase(
    'anyOf',
    { anyOf: [{ type: 'integer' }, { minimum: 2 }] },
    {
      valid: [1, 2.5, 3, 'x'],
      invalid: [1.5, -0.5],
    },
  ),
  schemaCase(
    'anyOf beside a type',
    { type: 'string', anyOf: [{ maxLength: 2 }, { minLength: 4 }] },
    {
      valid: ['ab', 'abcd'],
      invalid: ['abc', 3],
    },
  ),
  schemaCase('anyOf of booleans', { anyOf: [true, false] }, { valid: [1, null] }),
  schemaCase('anyOf of false', { anyOf: [false, false] }, { invalid: [1, null] }),
  schemaCase(
    'anyOf of objects',
    { anyOf: [foo, bar] },
    {
      valid: [{ foo: 'a' }, { bar: 1 }, { foo: 'a', bar: 1 }, { foo: 'a', bar: 'x' }],
      invalid: [{}, { foo: 1, bar: 'x' }],
    },
  ),
  schemaCase(
    'oneOf',
    { oneOf: [{ type: 'integer' }, { minimum: 2 }] },
    {
      valid: [1, 2.5],
      invalid: [3, 1.5],
    },
  ),
  schemaCase(
    'oneOf of objects',
    { oneOf: [foo, bar] },
    {
      valid: [{ foo: 'a' }, { bar: 1 }, { foo: 'a', bar: 'x' }],
      invalid: [{ foo: 'a', bar: 1 }, {}],
    },
  ),
  schemaCase('oneOf of booleans, one true', { oneOf: [false, true, false] }, { valid: [1, {}] }),
  schemaCase('oneOf of booleans, two true', { oneOf: [true, true] }, { invalid: [1, {}] }),
  schemaCase(
    'oneOf within oneOf',
    { oneOf: [{ oneOf: [{ type: 'null' }] }] },
    {
      valid: [null],
      invalid: [1],
    },
  ),
  schemaCase('not', { not: { type: 'integer' } }, { valid: ['a', 1.5, null], invalid: [1] }),
  schemaCase(
    'not of several types',
    { not: { type: ['integer', 'boolean'] } },
    {
      valid: ['a'],
      invalid: [1, true],
    },
  ),
  schemaCase('not of true', { not: true }, { invalid: [1, {}, null] }),
  schemaCase('not of false', { not: false }, { valid: [1, {}, null] }),
  schemaCase('not of not', { not: { not: { type: 'string' } } }, { valid: ['a'], invalid: [1] }),
  schemaCase(
    'a forbidden property',
    { properties: { a: { not: {} } } },
    {
      valid: [{}, { b: 1 }],
      invalid: [{ a: 1 }, { a: null }],
    },
  ),
  schemaCase(
    'if and then',
    { if: { exclusiveMaximum: 0 }, then: { minimum: -10 } },
    {
      valid: [-1, 3, 'x'],
      invalid: [-100],
    },
  ),
  schemaCase(
    'if and else',
    { if: { exclusiveMaximum: 0 }, else: { multipleOf: 2 } },
    {
      valid: [-1, 4],
      invalid: [3],
    },
  ),
  schemaCase(
    'if, then and else',
    { if: { type: 'string' }, then: { minLength: 2 }, else: { type: 'integer' } },
    { valid: ['ab', 1], invalid: ['a', 1.5, null] },
  ),
  schemaCase('if alone', { if: { const: 0 } }, { valid: [0, 1, 'x'] }),
  schemaCase(
    'then and else without if',
    { then: { const: 0 }, else: { const: 1 } },
    {
      valid: [0, 1, 'hello'],
    },
  ),
  schemaCase(
    'if of true',
    { if: true, then: { const: 1 }, else: { const: 2 } },
    {
      valid: [1],
      invalid: [2],
    },
  ),
  schemaCase(
    'if of false',
    { if: false, then: { const: 1 }, else: { const: 2 } },
    {
      valid: [2],
      invalid: [1],
    },
  ),
  schemaCase(
    'if in one branch, then in another',
    {
      allOf: [
        { if: { exclusiveMaximum: 0 } },
        { then: { minimum: -10 } },
        { else: { multipleOf: 2 } },
      ],
    },
    { valid: [-100, 3] },
  ),
  schemaCase(
    'anyOf, allOf and oneOf at once',
    { allOf: [{ multipleOf: 2 }], anyOf: [{ multipleOf: 3 }], oneOf: [{ multipleOf: 5 }] },
    { valid: [30, 0, 'x'], invalid: [1, 2, 3, 5, 6, 10, 15] },
  ),
];
