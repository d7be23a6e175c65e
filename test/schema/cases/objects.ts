/** Core 10.3.2 and 11.3, validation 6.5: objects. */
import { schemaCase, text } from '../case.ts';

export const objectCases = [
  schemaCase(
    'properties',
    { properties: { foo: { type: 'integer' }, bar: { type: 'string' } } },
    {
      valid: [{}, { foo: 1, bar: 'a' }, { foo: 1 }, { other: null }, [], 'x', 1],
      invalid: [{ foo: 'a' }, { foo: 1, bar: {} }, { bar: null }],
    },
  ),
  schemaCase(
    'properties of booleans',
    { properties: { yes: true, no: false } },
    {
      valid: [{}, { yes: 1 }],
      invalid: [{ no: 1 }, { yes: 1, no: null }],
    },
  ),
  schemaCase(
    'properties with names that need an escape',
    {
      properties: {
        'a\nb': { type: 'number' },
        'a"b': { type: 'number' },
        'a\\b': { type: 'number' },
      },
    },
    {
      valid: [{ 'a\nb': 1, 'a"b': 1, 'a\\b': 1 }],
      invalid: [{ 'a\nb': 'x' }, { 'a"b': 'x' }, { 'a\\b': 'x' }],
    },
  ),
  schemaCase(
    'properties that every object has',
    {
      properties: {
        toString: { properties: { length: { type: 'string' } } },
        constructor: { type: 'number' },
      },
    },
    {
      valid: [{}, text('{"__proto__":1}'), { toString: { length: 'x' } }, { constructor: 1 }, []],
      invalid: [
        { toString: { length: 1 } },
        { constructor: 'x' },
        text('{"constructor":{"length":1}}'),
      ],
    },
  ),
  schemaCase(
    'required of what every object has',
    { required: ['__proto__', 'toString', 'constructor', 'hasOwnProperty'] },
    {
      valid: [text('{"__proto__":1,"toString":1,"constructor":1,"hasOwnProperty":1}'), 'x', []],
      invalid: [{}, { toString: 1, constructor: 1, hasOwnProperty: 1 }, text('{"__proto__":1}')],
    },
  ),
  schemaCase(
    'a closed object and __proto__',
    { properties: { a: true }, additionalProperties: false },
    {
      valid: [{}, { a: 1 }],
      invalid: [
        text('{"__proto__":{"b":1}}'),
        { constructor: 1 },
        { b: 1 },
        text('{"__proto__":1}'),
      ],
    },
  ),
  schemaCase(
    'required',
    { required: ['foo', 'bar'] },
    {
      valid: [{ foo: null, bar: 0 }, { foo: 1, bar: 2, more: 3 }, [], null],
      invalid: [{}, { foo: 1 }, { bar: 1 }, { Foo: 1, bar: 1 }],
    },
  ),
  schemaCase('required of nothing', { required: [] }, { valid: [{}, { a: 1 }] }),
  schemaCase(
    'minProperties',
    { minProperties: 1 },
    {
      valid: [{ a: 1 }, [], ''],
      invalid: [{}],
    },
  ),
  schemaCase(
    'maxProperties',
    { maxProperties: 1 },
    {
      valid: [{}, { a: 1 }, [1, 2]],
      invalid: [{ a: 1, b: 2 }, text('{"a":1,"__proto__":1}')],
    },
  ),
  schemaCase('maxProperties of zero', { maxProperties: 0 }, { valid: [{}], invalid: [{ a: 1 }] }),
  schemaCase(
    'patternProperties',
    { patternProperties: { '^f.*o$': { type: 'integer' } } },
    {
      valid: [{}, { foo: 1 }, { foo: 1, foooooo: 2 }, { bar: 'x' }, ['foo']],
      invalid: [{ foo: 'x' }, { foo: 1, foooooo: 'x' }],
    },
  ),
  schemaCase(
    'several patternProperties hold at once',
    { patternProperties: { 'a*': { type: 'integer' }, 'aaa*': { maximum: 20 } } },
    { valid: [{ a: 21 }, { aaaa: 18 }], invalid: [{ a: 'x' }, { aaaa: 31 }, { aaa: 'foo' }] },
  ),
  schemaCase(
    'patternProperties of booleans',
    { patternProperties: { '^f': true, '^b': false } },
    {
      valid: [{}, { foo: 1 }],
      invalid: [{ bar: 1 }, { foo: 1, bar: 2 }],
    },
  ),
  schemaCase(
    'patternProperties are Unicode',
    { patternProperties: { '^🐲+$': { type: 'integer' } } },
    {
      valid: [{ '🐲🐲': 1 }, { '': 'x' }],
      invalid: [{ '🐲': 'x' }],
    },
  ),
  schemaCase(
    'additionalProperties looks at its neighbours alone',
    { properties: { foo: true }, patternProperties: { '^v': true }, additionalProperties: false },
    {
      valid: [{ foo: 1 }, { vroom: 1 }, [1], 'x'],
      invalid: [{ foo: 1, quux: 1 }, { '': 1 }],
    },
  ),
  schemaCase(
    'additionalProperties of a schema',
    { additionalProperties: { type: 'boolean' } },
    {
      valid: [{}, { a: true }],
      invalid: [{ a: 1 }, text('{"__proto__":1}'), text('{"__proto__":{}}')],
    },
  ),
  schemaCase(
    'additionalProperties does not see into allOf',
    { allOf: [{ properties: { foo: true } }], additionalProperties: { type: 'boolean' } },
    { valid: [{ foo: true }], invalid: [{ foo: 1 }] },
  ),
  schemaCase(
    'propertyNames',
    { propertyNames: { maxLength: 3, pattern: '^[a-z_]*$' } },
    {
      valid: [{}, { f: 1, foo: 2 }, [1], 'long'],
      invalid: [{ foobar: 1 }, { A: 1 }, text('{"__proto__":1}')],
    },
  ),
  schemaCase(
    'propertyNames of false',
    { propertyNames: false },
    { valid: [{}], invalid: [{ a: 1 }] },
  ),
  schemaCase(
    'propertyNames of an enum',
    { propertyNames: { enum: ['foo', 'bar'] } },
    {
      valid: [{ foo: 1 }, { foo: 1, bar: 2 }],
      invalid: [{ baz: 1 }],
    },
  ),
  schemaCase(
    'dependentRequired',
    { dependentRequired: { bar: ['foo'], quux: ['foo', 'bar'] } },
    {
      valid: [{}, { foo: 1 }, { foo: 1, bar: 2 }, { foo: 1, bar: 2, quux: 3 }, ['bar']],
      invalid: [{ bar: 2 }, { foo: 1, quux: 2 }, { quux: 1 }],
    },
  ),
  schemaCase(
    'dependentRequired on names of objects',
    { dependentRequired: { toString: ['a'] } },
    {
      valid: [{}, { toString: 1, a: 1 }],
      invalid: [{ toString: 1 }],
    },
  ),
  schemaCase(
    'dependentSchemas',
    { dependentSchemas: { bar: { properties: { foo: { type: 'integer' } }, required: ['foo'] } } },
    { valid: [{}, { foo: 'x' }, { bar: 1, foo: 2 }], invalid: [{ bar: 1 }, { bar: 1, foo: 'x' }] },
  ),
  schemaCase(
    'dependentSchemas of booleans',
    { dependentSchemas: { foo: true, bar: false } },
    {
      valid: [{}, { foo: 1 }],
      invalid: [{ bar: 1 }, { foo: 1, bar: 2 }],
    },
  ),

  schemaCase(
    'unevaluatedProperties of false',
    { unevaluatedProperties: false },
    {
      valid: [{}, []],
      invalid: [{ a: 1 }, text('{"__proto__":1}')],
    },
  ),
  schemaCase(
    'unevaluatedProperties of a schema',
    { unevaluatedProperties: { minLength: 3 } },
    {
      valid: [{}, { foo: 'foo' }],
      invalid: [{ foo: 'fo' }],
    },
  ),
  schemaCase(
    'unevaluatedProperties beside properties and patternProperties',
    { properties: { foo: true }, patternProperties: { '^b': true }, unevaluatedProperties: false },
    { valid: [{ foo: 1, bar: 2 }], invalid: [{ foo: 1, qux: 2 }] },
  ),
  schemaCase(
    'unevaluatedProperties sees into allOf',
    { properties: { a: true }, allOf: [{ properties: { b: true } }], unevaluatedProperties: false },
    { valid: [{ a: 1, b: 2 }], invalid: [{ a: 1, b: 2, c: 3 }] },
  ),
  schemaCase(
    'unevaluatedProperties sees the branches of anyOf that hold',
    {
      properties: { a: true },
      anyOf: [
        { properties: { b: { const: 1 } }, required: ['b'] },
        { properties: { c: { const: 1 } }, required: ['c'] },
      ],
      unevaluatedProperties: false,
    },
    {
      valid: [
        { a: 1, b: 1 },
        { b: 1, c: 1 },
      ],
      invalid: [{ a: 1 }, { b: 1, c: 2 }, { b: 1, d: 1 }],
    },
  ),
  schemaCase(
    'unevaluatedProperties sees the branch of oneOf that holds',
    {
      oneOf: [
        { properties: { b: true }, required: ['b'] },
        { properties: { c: true }, required: ['c'] },
      ],
      unevaluatedProperties: false,
    },
    {
      valid: [{ b: 1 }, { c: 1 }],
      invalid: [
        { b: 1, c: 1 },
        { b: 1, d: 1 },
      ],
    },
  ),
  schemaCase(
    'unevaluatedProperties does not see into not',
    {
      properties: { a: true },
      not: { not: { properties: { b: true } } },
      unevaluatedProperties: false,
    },
    { valid: [{ a: 1 }], invalid: [{ a: 1, b: 1 }] },
  ),
  schemaCase(
    'unevaluatedProperties beside if, then and else',
    {
      if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
      then: { properties: { x: true } },
      else: { properties: { y: true } },
      unevaluatedProperties: false,
    },
    {
      valid: [{ kind: 'a', x: 1 }, { y: 1 }],
      invalid: [
        { kind: 'a', y: 1 },
        { kind: 'b', y: 1 },
      ],
    },
  ),
  schemaCase(
    'unevaluatedProperties of each item, beside if, then and else',
    {
      items: {
        properties: { kind: true },
        if: { properties: { kind: { const: 'a' } } },
        then: { properties: { x: true } },
        else: { properties: { y: true } },
        unevaluatedProperties: false,
      },
    },
    {
      valid: [
        [
          { kind: 'a', x: 1 },
          { kind: 'b', y: 1 },
        ],
      ],
      invalid: [
        [
          { kind: 'a', x: 1 },
          { kind: 'b', x: 1 },
        ],
      ],
    },
  ),
  schemaCase(
    'unevaluatedProperties of each member, beside anyOf',
    {
      additionalProperties: {
        anyOf: [
          { properties: { x: true }, required: ['x'] },
          { properties: { y: true }, required: ['y'] },
        ],
        unevaluatedProperties: false,
      },
    },
    {
      valid: [{ a: { x: 1 }, b: { y: 1 } }, { a: { x: 1, y: 1 } }],
      invalid: [{ a: { x: 1 }, b: { y: 1, z: 1 } }, { a: { x: 1, z: 1 } }],
    },
  ),
  schemaCase(
    'unevaluatedProperties sees dependentSchemas',
    {
      dependentSchemas: { a: { properties: { b: true } } },
      properties: { a: true },
      unevaluatedProperties: false,
    },
    { valid: [{ a: 1, b: 1 }], invalid: [{ b: 1 }] },
  ),
];
