import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonObject, JsonSchema } from '../../../codegen/contract/model.ts';
import { checkOf } from '../../../src/runtime/outline/check.ts';
import { UnsendableReply } from '../../../src/runtime/reply/fault.ts';
import { bodySchema, bodyWriters, type BodySchema } from '../../../src/runtime/reply/reply-body.ts';
import { requireValidator } from '../../../src/runtime/validators.ts';
import { compiled } from '../../generate/compiled.ts';
import { contractOf, exchangeOf } from '../../generate/contract-of.ts';
import { runs } from '../../fuzz/runs.ts';

const part = {
  type: 'object',
  additionalProperties: false,
  properties: {
    name: { type: 'string', maxLength: 4 },
    secret: { type: 'string', writeOnly: true },
  },
};
const schemas: readonly JsonSchema[] = [
  part,
  { type: 'object', required: ['at'], properties: { at: { type: ['string', 'null'] }, part } },
  { type: 'object', properties: { name: { type: 'string' }, other: {} } },
  { type: 'object', additionalProperties: part, maxProperties: 2 },
  { type: 'array', maxItems: 3, items: { anyOf: [part, { type: 'number' }] } },
  { type: 'object', properties: { list: { type: 'array' }, bag: { type: 'object' } } },
  { allOf: [{ type: 'object', properties: { at: { type: 'string' } } }, part] },
  { type: 'object', properties: { at: { allOf: [{ type: 'string' }, { maxLength: 1 }] } } },
  { type: 'object', minProperties: 1, additionalProperties: { type: 'string' } },
  { type: 'object', maxProperties: 1, additionalProperties: { type: 'string' } },
  { type: 'object', propertyNames: { maxLength: 2 }, additionalProperties: { type: 'string' } },
  {
    type: 'object',
    properties: { list: { type: 'array', uniqueItems: true, items: { type: 'string' } } },
  },
  { type: 'array', maxItems: 3 },
  { type: 'object', properties: { part: { $ref: '#/components/schemas/Unlike' } } },
  {},
];
const components = {
  Unlike: {
    type: 'object',
    not: { required: ['at'] },
  },
};

class Named {
  readonly name = 'a';
  readonly #at = 'b';
  get at(): string {
    return this.#at;
  }
}
class Written {
  readonly name = 'a';
  toJSON(): object {
    return { name: 'a', secret: 'hunter2' };
  }
}
class Rows extends Array<unknown> {
  toJSON(): unknown {
    return [{ name: 'a', secret: 'hunter2' }];
  }
}
/** A list and a record, each with a method that nobody sees who counts its members. */
const LIST = Object.assign([{ name: 'a' }], { toJSON: () => [{ name: 'a', secret: 'hunter2' }] });
const RECORD = Object.defineProperty({ name: 'a' }, 'toJSON', {
  value: () => ({ name: 'a', secret: 'hunter2' }),
});
const rows = new Rows();
rows.push({ name: 'a' });
const OWN = { toJSON: () => ({ name: 'a', secret: 'hunter2' }) };

/** What a handler may return, plain or not. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    fc.constantFrom<unknown>('a', 'abcde', 1, -0, NaN, Infinity, true, null, undefined, 1n),
    fc.constantFrom<unknown>(
      new Date(0),
      new Named(),
      new Written(),
      OWN,
      rows,
      LIST,
      RECORD,
      Object('a'),
      () => 1,
      Symbol('a'),
    ),
    fc.constantFrom<unknown>(new Map([['name', 'a']]), Object.create({ name: 'a', secret: 'b' })),
    fc.dictionary(fc.constantFrom('name', 'secret', 'at', 'part', 'list', 'bag'), tie('value'), {
      maxKeys: 4,
      noNullPrototype: false,
    }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
}));

/** What most handlers return: plain, and near enough to what is documented for one fault to count. */
const { plain } = fc.letrec<{ plain: unknown }>((tie) => {
  const text = fc.constantFrom<unknown>('a', 'b', 'abcde', null, 1);
  const near = fc.oneof({ maxDepth: 2 }, { weight: 3, arbitrary: text }, tie('plain'));
  const names = fc.constantFrom('name', 'secret', 'at', 'part');
  const record = fc.oneof(
    fc.dictionary(names, near, { maxKeys: 2, noNullPrototype: true }),
    fc.record({ list: fc.array(near, { maxLength: 3 }) }),
  );
  return { plain: fc.oneof(record, fc.array(record, { maxLength: 3 })) };
});

it('a body that leaves as it is is what its copy would be, checked and dropped from', async () => {
  for (const schema of schemas) {
    const contract = await contractOf(exchangeOf(components, {}, schema as JsonObject));
    const validators = await compiled(contract, 'exchange.ts');
    const check = checkOf(requireValidator(validators, 'response200'));
    const quick = bodySchema(check);
    const slow = bodySchema({ ...check, outline: null });
    fc.assert(
      fc.property(fc.oneof(value, plain), (body) => {
        const before = look(body);
        expect(written(body, quick)).toEqual(written(body, slow));
        expect(look(body)).toBe(before);
      }),
      { numRuns: runs(800) },
    );
  }
});

function written(body: unknown, schema: BodySchema): unknown {
  try {
    return bodyWriters.json(body, schema);
  } catch (error) {
    if (error instanceof UnsendableReply) return error.message;
    throw error;
  }
}

function look(body: unknown): string {
  return inspect(body, { depth: 9 });
}
