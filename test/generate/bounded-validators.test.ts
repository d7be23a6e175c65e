import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../codegen/contract/model.ts';
import type { Validate } from '../../src/runtime/contract.ts';
import { compiled } from './compiled.ts';
import { contractOf, exchangeOf } from './contract-of.ts';

/** Milliseconds: what takes thousandths of it, and would take hours if a client could choose. */
const ENDLESS = 20_000;

async function bodyValidator(schema: JsonObject, schemas: JsonObject = {}): Promise<Validate> {
  const { body } = await compiled(await contractOf(exchangeOf(schemas, schema, {})), 'exchange.ts');
  if (body === undefined) throw new Error('the validator is missing');
  return body;
}

function timed(validate: Validate, value: unknown): { valid: boolean; inTime: boolean } {
  const started = performance.now();
  const valid = validate(value);
  return { valid, inTime: performance.now() - started < ENDLESS };
}

describe('a validator answers soon', () => {
  it('whatever the pattern and however long the text', async () => {
    const patterns = {
      nested: '^(a+)+$',
      apart: '^.*a.*a.*a.*b$',
      anywhere: '\\s+$',
      around: '^(?=.*a.*b).*a.*b$',
    };
    const properties = Object.fromEntries(
      Object.entries(patterns).map(([name, pattern]) => [name, { type: 'string', pattern }]),
    );
    const validate = await bodyValidator({ type: 'object', properties });
    const long = 'a'.repeat(1_000_000);
    expect(timed(validate, { nested: `${long}!` })).toEqual({ valid: false, inTime: true });
    expect(timed(validate, { apart: long })).toEqual({ valid: false, inTime: true });
    expect(timed(validate, { anywhere: `${' '.repeat(1_000_000)}a` })).toEqual({
      valid: false,
      inTime: true,
    });
    expect(timed(validate, { around: `${long}b` })).toEqual({ valid: false, inTime: true });
    expect(validate({ nested: 'aaa', apart: 'aaaab', anywhere: 'a ', around: 'ab' })).toBe(true);
  });

  it('whatever the name of a property', async () => {
    const validate = await bodyValidator({
      type: 'object',
      patternProperties: { '^(x+)+$': { type: 'integer' } },
      additionalProperties: false,
    });
    expect(timed(validate, { [`${'x'.repeat(100_000)}!`]: 1 })).toEqual({
      valid: false,
      inTime: true,
    });
    expect(validate({ xx: 1 })).toBe(true);
    expect(validate({ xx: 'a' })).toBe(false);
  });

  it('however many items must be unique', async () => {
    const item = { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'string' } } };
    const validate = await bodyValidator({ type: 'array', uniqueItems: true, items: item });
    const items = Array.from({ length: 100_000 }, (_, a) => ({ a, b: 'x' }));
    expect(timed(validate, items)).toEqual({ valid: true, inTime: true });
    expect(timed(validate, [...items, { b: 'x', a: 7 }])).toEqual({ valid: false, inTime: true });
    expect(validate.errors).toMatchObject([{ instancePath: '', keyword: 'uniqueItems' }]);
  });
});

describe('characters', () => {
  it('are counted as code points at every length', async () => {
    const validate = await bodyValidator({ type: 'string', minLength: 2, maxLength: 3 });
    for (const unit of ['a', '😀', 'é']) {
      const verdicts = [0, 1, 2, 3, 4, 6, 7].map((length) => validate(unit.repeat(length)));
      expect(verdicts).toEqual([false, false, true, true, false, false, false]);
    }
  });
});

describe('alternatives that look at the same member', () => {
  const ref = { $ref: '#/components/schemas/Node' };
  const branch = (kind: string): JsonObject => ({
    type: 'object',
    required: ['kind'],
    properties: { child: ref, kind: { const: kind } },
  });

  function nested(depth: number, inner: unknown): unknown {
    let value = inner;
    for (let level = 0; level < depth; level++) value = { kind: 'b', child: value };
    return value;
  }

  it.each(['oneOf', 'anyOf'])('of %s take no time that doubles with every level', async (key) => {
    const Node = { [key]: [branch('a'), branch('b'), branch('c')] };
    const contract = await contractOf(exchangeOf({ Node }, ref, ref));
    const { body, response200 } = await compiled(contract, 'exchange.ts');
    for (const validate of [body, response200]) {
      if (validate === undefined) throw new Error('the validator is missing');
      expect(timed(validate, nested(60, { kind: 'b' }))).toEqual({ valid: true, inTime: true });
      expect(timed(validate, nested(60, { kind: 'd' }))).toEqual({ valid: false, inTime: true });
      const value = { kind: 'b' };
      expect(validate(value)).toBe(true);
      value.kind = 'd';
      expect(validate(value)).toBe(false);
    }
  });
});
