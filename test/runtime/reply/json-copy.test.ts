import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonCopy } from '../../../src/runtime/reply/json-copy.ts';
import { runs } from '../../fuzz/runs.ts';

const value = fc.anything({
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 5,
});

describe('a copy of a body', () => {
  it('is written as JSON.stringify writes the body', () => {
    fc.assert(
      fc.property(value, (body) => {
        expect(JSON.stringify(jsonCopy(body))).toBe(JSON.stringify(body));
      }),
      { numRuns: runs(2000) },
    );
  });

  it('shares nothing with the body', () => {
    const body = { list: [{ a: 1 }], nested: { b: 2 } };
    const copy = jsonCopy(body) as typeof body;
    delete (copy.nested as { b?: number }).b;
    copy.list.length = 0;
    expect(body).toEqual({ list: [{ a: 1 }], nested: { b: 2 } });
  });

  it('calls toJSON once and leaves undefined, functions and symbols out', () => {
    const body = {
      date: new Date(0),
      twice: { toJSON: () => ({ toJSON: () => 'no', a: 1 }) },
      none: undefined,
      call: () => 1,
      list: [undefined, Number.NaN, -0],
      ['__proto__']: { a: undefined, b: 1 },
    };
    expect(JSON.stringify(jsonCopy(body))).toBe(JSON.stringify(body));
    expect(Object.keys(jsonCopy(body) as object)).toEqual(['date', 'twice', 'list', '__proto__']);
  });

  it('is refused for a bigint and for what is nested in itself', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => jsonCopy(circle)).toThrow(TypeError);
    expect(() => jsonCopy({ a: 1n })).toThrow(TypeError);
  });
});
