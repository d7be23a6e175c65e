import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equal } from '../../../src/runtime/request/equal.ts';

const parsed = (text: string): unknown => JSON.parse(text);

test('JSON values are equal by what they hold', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(equal(a, structuredClone(a))).toBe(true);
      expect(equal({ a, b }, { b, a })).toBe(true);
      expect(equal([a], a)).toBe(false);
      expect(equal({ a }, { a, b })).toBe(false);
    }),
  );
});

test.each([
  ['{"toString":false}', '{}'],
  ['{"toString":1}', '{"valueOf":1}'],
  ['{"__proto__":{}}', '{"x":{}}'],
  ['{"constructor":{}}', '{"prototype":{}}'],
  ['[]', '{}'],
  ['{"length":0}', '[]'],
  ['null', '{}'],
  ['0', 'false'],
])('%s is not %s', (a, b) => {
  expect(equal(parsed(a), parsed(b))).toBe(false);
  expect(equal(parsed(b), parsed(a))).toBe(false);
});

test('names of methods are names', () => {
  const text = '{"toString":1,"constructor":{"a":[]},"__proto__":{"b":null}}';
  expect(equal(parsed(text), parsed(text))).toBe(true);
});
