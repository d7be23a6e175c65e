import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fieldErrors } from '../../../src/runtime/problem/findings.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });

function errorsOf(schema: object, data: unknown) {
  const validate = ajv.compile(schema);
  validate(data);
  return fieldErrors('body', validate.errors ?? []);
}

function object(properties: object, more: object = {}) {
  return { type: 'object', properties, additionalProperties: false, ...more };
}

test('a missing field is named by its own pointer', () => {
  const schema = object({ user: object({ email: {} }, { required: ['email'] }) });
  expect(errorsOf(schema, { user: {} })).toEqual([
    { in: 'body', pointer: '/user/email', rule: 'required', message: 'is required' },
  ]);
});

test('an unknown field is named, escaped and cut', () => {
  const [error] = errorsOf(object({}), { 'a/b~c': 1 });
  expect(error).toMatchObject({ pointer: '/a~1b~0c', rule: 'additionalProperties' });
  const [long] = errorsOf(object({}), { ['x'.repeat(100_000)]: 1 });
  expect(long?.pointer.length).toBe(256);
  const [broken] = errorsOf(object({}), { '\ud800': 1 });
  expect(broken?.pointer.isWellFormed()).toBe(true);
});

test('there are twenty at most', () => {
  const data = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 1]));
  expect(errorsOf(object({}), data)).toHaveLength(20);
});

describe('each rule in plain words, never the value', () => {
  test.each<[object, unknown, string]>([
    [{ type: 'integer' }, 'S3CRET', 'must be integer'],
    [{ type: ['string', 'null'] }, 1234, 'must be string or null'],
    [{ maxLength: 3 }, 'S3CRET', 'must have at most 3 characters'],
    [{ minLength: 1 }, '', 'must have at least 1 character'],
    [{ pattern: '^x' }, 'S3CRET', 'must match the pattern ^x'],
    [{ enum: ['a', 1, null] }, 'S3CRET', 'must be one of "a", 1, null'],
    [{ const: 'a' }, 'S3CRET', 'must be "a"'],
    [{ minimum: 3 }, 1, 'must be at least 3'],
    [{ exclusiveMaximum: 3 }, 1234, 'must be less than 3'],
    [{ multipleOf: 0.5 }, 1.2, 'must be a multiple of 0.5'],
    [{ maxItems: 1 }, ['S3CRET', 'S3CRET'], 'must have at most 1 item'],
    [{ minItems: 2 }, ['S3CRET'], 'must have at least 2 items'],
    [{ prefixItems: [true], items: false }, [1, 'S3CRET'], 'must have at most 1 item'],
    [{ maximum: 3 }, 1234, 'must be at most 3'],
    [{ exclusiveMinimum: 3 }, 1, 'must be more than 3'],
    [{ maxProperties: 0 }, { a: 'S3CRET' }, 'must have at most 0 fields'],
    [{ unevaluatedProperties: false }, { a: 'S3CRET' }, 'is not a known field'],
    [{ unevaluatedItems: false }, ['S3CRET'], 'must have at most 0 items'],
    [
      { anyOf: [{ type: 'null' }, { type: 'boolean' }] },
      'S3CRET',
      'must match one of its alternatives',
    ],
    [{ oneOf: [{}, {}] }, 'S3CRET', 'must match exactly one of its alternatives'],
    [
      { enum: Array.from({ length: 21 }, () => 7) },
      'S3CRET',
      `must be one of ${'7, '.repeat(19)}7 and others`,
    ],
    [{ uniqueItems: true }, ['S3CRET', 'S3CRET'], 'must not have equal items'],
    [{ minProperties: 2 }, { a: 'S3CRET' }, 'must have at least 2 fields'],
    [{ not: {} }, 'S3CRET', 'must not match what is excluded'],
    [{ dependentRequired: { a: ['b'] } }, { a: 'S3CRET' }, 'is required beside the other fields'],
    [{ contains: { type: 'string' } }, [1], 'must have an item of the right kind'],
    [false, 'S3CRET', 'is not allowed'],
  ] as [object, unknown, string][])('%j', (schema, data, message) => {
    const errors = errorsOf(schema, data);
    expect(errors.map((error) => error.message)).toContain(message);
    expect(JSON.stringify(errors)).not.toContain('S3CRET');
  });

  test('an unknown keyword', () => {
    const finding = { instancePath: '', schemaPath: '', keyword: 'constructor', params: {} };
    expect(fieldErrors('query', [finding])).toEqual([
      { in: 'query', pointer: '', rule: 'constructor', message: 'must satisfy its schema' },
    ]);
  });
});

test('a condition is told by what failed in it', () => {
  const schema = JSON.parse('{"if": {"required": ["a"]}, "then": {"required": ["b"]}}') as object;
  expect(errorsOf(schema, { a: 1 })).toEqual([
    { in: 'body', pointer: '/b', rule: 'required', message: 'is required' },
  ]);
});
