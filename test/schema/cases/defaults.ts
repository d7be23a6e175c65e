/** Validation 9.2: a default is a note, so filling it in changes no verdict. */
import { schemaCase } from '../case.ts';

const properties = { a: { type: 'integer', default: 1 } };

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
];
