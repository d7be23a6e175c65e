/** Validation 9.2: a default is a note, so filling it in changes no verdict. */
import type { JsonObject } from '../../../codegen/contract/model.ts';
import { schemaCase } from '../case.ts';

const properties = { a: { type: 'integer', default: 1 } };
const Defaulted = { properties };
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

export const defaultCases = [
  schemaCase(
    'default beside required',
    { properties, required: ['a'] },
    {
      valid: [{ a: 2 }],
      invalid: [{}, { a: 'x' }],
    },
  ),
  schemaCase(
    'default beside maxProperties',
    { properties, maxProperties: 1 },
    {
      valid: [{}, { b: 1 }],
      invalid: [{ b: 1, c: 1 }],
    },
  ),
  schemaCase(
    'default beside minProperties',
    { properties, minProperties: 1 },
    {
      valid: [{ a: 1 }, { b: 1 }],
      invalid: [{}],
    },
  ),
  schemaCase(
    'default beside dependentRequired',
    { properties, dependentRequired: { a: ['b'] } },
    {
      valid: [{}, { a: 1, b: 1 }],
      invalid: [{ a: 1 }],
    },
  ),
  schemaCase(
    'default beside dependentSchemas',
    { properties, dependentSchemas: { a: false } },
    {
      valid: [{}],
      invalid: [{ a: 1 }],
    },
  ),
  schemaCase(
    'default beside not',
    { properties, not: { required: ['a'] } },
    {
      valid: [{}],
      invalid: [{ a: 1 }],
    },
  ),
  schemaCase(
    'default beside if',
    { properties, if: { required: ['a'] }, then: { required: ['b'] } },
    { valid: [{}, { a: 1, b: 1 }], invalid: [{ a: 1 }] },
  ),
  schemaCase(
    'default beside allOf',
    { properties, allOf: [{ required: ['a'] }] },
    { valid: [{ a: 1 }], invalid: [{}] },
  ),
  schemaCase(
    'default beside unevaluatedProperties',
    { allOf: [{ properties }], unevaluatedProperties: false },
    { valid: [{}, { a: 1 }], invalid: [{ b: 1 }] },
  ),
  schemaCase(
    'default beside oneOf',
    { properties, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    { valid: [{ a: 1 }, { b: 1 }], invalid: [{}, { a: 1, b: 1 }] },
  ),
  schemaCase(
    'default in allOf before required',
    { allOf: [{ properties }, { required: ['a'] }] },
    { valid: [{ a: 1 }], invalid: [{}, { a: 'x' }] },
  ),
  schemaCase(
    'default in allOf beside required',
    { allOf: [{ properties }, { properties: { b: true } }], required: ['a'] },
    { valid: [{ a: 1 }], invalid: [{}, { a: 'x' }] },
  ),
  schemaCase(
    'default in allOf beside a default and required',
    { allOf: [{ properties }], required: ['a'], properties: { b: { default: 1 } } },
    { valid: [{ a: 1 }], invalid: [{}, { b: 1 }] },
  ),
  schemaCase(
    'default in allOf beside oneOf',
    { allOf: [{ properties }], oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    { valid: [{ a: 1 }, { b: 1 }], invalid: [{}, { a: 1, b: 1 }] },
  ),
  schemaCase(
    'default in allOf beside if and maxProperties',
    { allOf: [{ properties }], if: { required: ['a'] }, then: false, maxProperties: 1 },
    { valid: [{}, { b: 1 }], invalid: [{ a: 1 }, { b: 1, c: 1 }] },
  ),
  schemaCase(
    'default in allOf beside a union that fills in',
    {
      allOf: [{ properties: { b: { default: 1 } } }],
      anyOf: [{ required: ['b'], properties }, { required: ['c'] }],
    },
    { valid: [{ b: 1 }, { c: 1 }], invalid: [{}] },
  ),
  schemaCase(
    'default of a component in allOf',
    { allOf: [ref('Defaulted'), { required: ['a'] }] },
    { components: { Defaulted }, valid: [{ a: 1 }], invalid: [{}, { a: 'x' }] },
  ),
  schemaCase(
    'default of a component beside required',
    { ...ref('WithDefault'), required: ['a'] },
    { components: { WithDefault: Defaulted }, valid: [{ a: 1 }], invalid: [{}, { a: 'x' }] },
  ),
  schemaCase(
    'default in allOf beside unevaluatedProperties and required',
    {
      allOf: [{ properties }],
      required: ['b'],
      properties: { b: true },
      unevaluatedProperties: false,
    },
    { valid: [{ b: 1 }, { a: 1, b: 1 }], invalid: [{}, { b: 1, c: 1 }] },
  ),
];
