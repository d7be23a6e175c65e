import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParameterSpec, PartSpec, Shape } from '../../../src/runtime/contract.ts';
import { Problem } from '../../../src/runtime/problem/problem.ts';
import { Malformed } from '../../../src/runtime/request/malformed.ts';
import { parseMediaType } from '../../../src/runtime/request/media-type.ts';
import { parsePairs } from '../../../src/runtime/request/pairs.ts';
import { compileParameters } from '../../../src/runtime/request/compile-parameters.ts';
import { parseForm } from '../../../src/runtime/request/parse-form.ts';
import { parseMultipart } from '../../../src/runtime/request/parse-multipart.ts';
import { runs } from '../../fuzz/runs.ts';

const primitive: fc.Arbitrary<Shape> = fc
  .uniqueArray(fc.constantFrom('null', 'boolean', 'integer', 'number', 'string'), { minLength: 1 })
  .map((types) => ({ kind: 'primitive', types }));
const array: fc.Arbitrary<Shape> = primitive.map((items) => ({ kind: 'array', items }));
const object: fc.Arbitrary<Shape> = fc
  .tuple(primitive, fc.option(primitive), fc.constantFrom('a', '__proto__', 'toString'))
  .map(([value, additional, name]) => ({
    kind: 'object',
    properties: Object.fromEntries([[name, value]]),
    additional,
  }));
const plain = fc.oneof(primitive, array, object);
const shape = fc.oneof(
  plain,
  fc.array(plain, { minLength: 1, maxLength: 3 }).map((of): Shape => ({ kind: 'union', of })),
);

const FORM_STYLES = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'] as const;

const styles = {
  path: ['simple', 'label', 'matrix'],
  query: [...FORM_STYLES, 'whole'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
} as const;

const parameter: fc.Arbitrary<ParameterSpec> = fc
  .constantFrom('path' as const, 'query' as const, 'header' as const, 'cookie' as const)
  .chain((place) =>
    fc.record({
      name: fc.constantFrom('p', '__proto__', 'constructor'),
      in: fc.constant(place),
      required: fc.boolean(),
      style: fc.constantFrom(...styles[place]),
      explode: fc.boolean(),
      shape,
    }),
  );

const token = fc.constantFrom(
  'p',
  '__proto__',
  'constructor',
  'a',
  '[',
  ']',
  '=',
  '&',
  ',',
  ';',
  '.',
  '|',
  '%20',
  '%',
  '%ff',
  '%00',
  '+',
  '1',
  '-1',
  '1e9',
  'true',
  'null',
  '"',
  ' ',
  '{',
  '\\',
  '%7C',
  '',
);
const text = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(''));

function settle(task: () => unknown): unknown {
  try {
    return task();
  } catch (error) {
    if (error instanceof Malformed || error instanceof Problem) return error;
    throw error;
  }
}

describe('any input', () => {
  it('of a parameter is decoded or a fault, and touches no prototype', () => {
    fc.assert(
      fc.property(parameter, text, (spec, raw) => {
        const decoded = compileParameters(
          [spec],
          [spec.name],
        )({
          captures: [raw],
          query: parsePairs(raw),
          search: raw,
          headers: { values: () => [raw] },
        });
        const place = decoded[spec.in];
        expect(Object.getPrototypeOf(place)).toBeNull();
        for (const value of Object.values(place)) expect(value).not.toBeUndefined();
        if (decoded.faults.length > 0) expect(Object.keys(place)).toEqual([]);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('of a form is an object or Malformed', () => {
    fc.assert(
      fc.property(
        shape,
        fc.boolean(),
        fc.constantFrom(...FORM_STYLES),
        text,
        (of, explode, style, raw) => {
          const fields = Object.fromEntries([['p', { style, explode, shape: of }]]);
          const form = settle(() => parseForm(Buffer.from(raw), fields));
          if (!(form instanceof Malformed)) expect(Object.getPrototypeOf(form)).toBeNull();
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('of a media type is parsed or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
        const parsed = parseMediaType(`a/b;${raw}`);
        if (parsed !== null) expect(parsed.essence).toBe('a/b');
      }),
    );
  });

  it('of a multipart body is an object, Malformed or a Problem', async () => {
    const parts: Record<string, PartSpec> = {
      a: { kind: 'text', repeats: true },
      f: { kind: 'file', repeats: true },
    };
    const line = fc.constantFrom(
      '--b',
      '--b--',
      '',
      'Content-Disposition: form-data; name="a"',
      'Content-Disposition: form-data',
      'Content-Disposition: form-data; name=""; filename="x"',
      'Content-Type: a',
      'x',
      'Content-Type: ;',
      'Content-Disposition: form-data; name="f"; filename*=UTF-8\'\'%ff',
      'Content-Disposition: x',
      ':',
      '\u0000',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (lines) => {
        const type = 'multipart/form-data; boundary=b';
        const form: unknown = await parseMultipart(
          Buffer.from(lines.join('\r\n')),
          type,
          parts,
        ).catch((error: unknown) => error);
        const expected = form instanceof Malformed || form instanceof Problem;
        if (!expected) expect(Object.getPrototypeOf(form)).toBeNull();
      }),
      { numRuns: runs(1000) },
    );
  });
});
