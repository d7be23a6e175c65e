import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Malformed } from '../../../src/runtime/request/malformed.ts';
import { parseJson } from '../../../src/runtime/request/parse-json.ts';

const parse = (text: string): unknown => parseJson(Buffer.from(text));

function ruleOf(parsing: () => unknown): string {
  try {
    parsing();
  } catch (error) {
    if (error instanceof Malformed) return error.rule;
    throw error;
  }
  return 'accepted';
}

describe('a JSON body', () => {
  it('is parsed as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        fc.pre(!/\d{16}/.test(text));
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is refused where a text holds half of a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, broken) => {
        const value = broken ? `${text}\ud800` : text;
        const rule = ruleOf(() => parse(JSON.stringify([value])));
        expect(rule).toBe(value.isWellFormed() ? 'accepted' : 'encoding');
      }),
    );
  });

  it('gives a value or a Malformed for any bytes, nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        ruleOf(() => parseJson(Buffer.from(bytes)));
      }),
    );
  });

  it.each([
    ['[', 'json'],
    ['{"a":1,}', 'json'],
    ['\ufeff{}', 'json'],
    ["{'a':1}", 'json'],
    ['', 'json'],
    ['NaN', 'json'],
    ['"\n"', 'json'],
    ['"unterminated \\', 'json'],
    ['9007199254740993', 'integer'],
    ['{"a":[-9007199254740992]}', 'integer'],
    ['[9007199254740993.0, 1e16]', 'accepted'],
    ['"\\ud800"', 'encoding'],
    ['"\\udfff"', 'encoding'],
    ['{"\\ud800\\u0041":1}', 'encoding'],
    ['"\\\\ud800 \\ud83d\\ude00"', 'accepted'],
    ['['.repeat(65) + ']'.repeat(65), 'depth'],
    ['{"a":'.repeat(100_000), 'depth'],
  ])('%# is refused', (text, rule) => {
    expect(ruleOf(() => parse(text))).toBe(rule);
  });

  it('that is no UTF-8 is refused', () => {
    expect(ruleOf(() => parseJson(Buffer.from([0x22, 0xff, 0x22])))).toBe('encoding');
    expect(ruleOf(() => parseJson(Buffer.from('"x"', 'utf16le')))).toBe('json');
  });

  it('may be 64 levels deep and hold brackets and digits in strings', () => {
    expect(ruleOf(() => parse('['.repeat(64) + ']'.repeat(64)))).toBe('accepted');
    const text = JSON.stringify({ a: '['.repeat(100), b: '9007199254740993', c: '\\"[' });
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  it('keeps __proto__ as data', () => {
    const value = parse('{"__proto__":{"admin":true}}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect((value as { admin?: boolean }).admin).toBeUndefined();
  });
});
