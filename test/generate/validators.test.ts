import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../codegen/contract/model.ts';
import type { Validate } from '../../src/runtime/contract.ts';
import { runs } from '../fuzz/runs.ts';
import { compiled } from './compiled.ts';
import { contractOf, documentOf, exchangeOf } from './contract-of.ts';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

async function exchange(
  schemas: JsonObject,
  request: JsonObject,
  response: JsonObject = {},
): Promise<{ readonly body: Validate; readonly response: Validate }> {
  const contract = await contractOf(exchangeOf(schemas, request, response));
  const { body, response200 } = await compiled(contract, 'exchange.ts');
  if (body === undefined || response200 === undefined) throw new Error('a validator is missing');
  return { body, response: response200 };
}

function outcome(validate: Validate, value: unknown): { valid: boolean; value: unknown } {
  const copy: unknown = structuredClone(value);
  return { valid: validate(copy), value: copy };
}

describe('request validators', () => {
  it('agree with plain Ajv, recursive components included', async () => {
    const Node = {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 4, pattern: '^\\p{L}+$' },
        kind: { enum: ['a', 'b', 3, null] },
        count: { type: 'integer', minimum: 0, maximum: 9 },
        next: ref('Node'),
        other: { anyOf: [ref('Leaf'), { type: 'null' }] },
      },
    };
    const Leaf = {
      type: 'object',
      required: ['nodes'],
      properties: { nodes: { type: 'array', maxItems: 2, items: ref('Node') } },
    };
    const schemas = { Leaf, Node };
    const { body } = await exchange(schemas, ref('Node'));
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: 'root', components: { schemas } });
    const plain = ajv.compile({
      $ref: 'root#/components/schemas/Node',
    });
    const node: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
      node: fc.record(
        {
          name: fc.constantFrom('a', 'äö', 'abcde', '', '1', 7),
          kind: fc.constantFrom('a', 3, null, 'c'),
          count: fc.constantFrom(0, 9, 10, 1.5, '1'),
          next: fc.oneof({ depthSize: 'small' }, fc.constant({ name: 'x' }), tie('node')),
          other: fc.oneof(
            fc.constant(null),
            fc.record({ nodes: fc.array(tie('node'), { maxLength: 3 }) }),
          ),
          more: fc.boolean(),
        },
        { requiredKeys: ['name'] },
      ),
    })).node;
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(node, (value) => {
        const valid = plain(value);
        seen.add(valid);
        expect(body(structuredClone(value))).toBe(valid);
      }),
      { numRuns: runs(500) },
    );
    expect(seen).toEqual(new Set([true, false]));
  });

  it('point at the field through imported components', async () => {
    const schemas = {
      Inner: { type: 'object', properties: { 'a/b': { type: 'integer' } } },
      Outer: { type: 'array', items: ref('Inner') },
    };
    const { body } = await exchange(schemas, { properties: { list: ref('Outer') } });
    expect(body({ list: [{}, { 'a/b': 'x' }] })).toBe(false);
    expect(body.errors?.map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual([
      ['/list/1/a~1b', 'type'],
    ]);
  });

  it('report every field, not the first only', async () => {
    const { body } = await exchange(
      { Pair: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } } },
      ref('Pair'),
    );
    expect(body({ a: 1, b: 2 })).toBe(false);
    expect(body.errors).toHaveLength(2);
  });

  it('fill in defaults, those of referenced schemas too', async () => {
    const { body } = await exchange(
      { Size: { type: 'integer', default: 20 } },
      { type: 'object', properties: { size: ref('Size'), tags: { type: 'array', default: [] } } },
    );
    expect(outcome(body, {})).toEqual({ valid: true, value: { size: 20, tags: [] } });
  });

  it('fill in the members of a default, too', async () => {
    const Page = { type: 'object', properties: { size: { type: 'integer', default: 20 } } };
    const properties = {
      page: { ...ref('Page'), default: { first: 1 } },
      kind: { type: 'string', default: 'a' },
    };
    const { body } = await exchange({ Page }, { type: 'object', properties });
    const page = { first: 1, size: 20 };
    expect(outcome(body, {})).toEqual({ valid: true, value: { page, kind: 'a' } });
    expect(outcome(body, { page: { size: 1 }, kind: 'b' }).value).toEqual({
      page: { size: 1 },
      kind: 'b',
    });
  });

  it('fill in the defaults of the alternative that fits, and of no other', async () => {
    const Cat = {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { const: 'cat' }, lives: { type: 'integer', default: 9 } },
    };
    const Dog = {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { const: 'dog' }, barks: { type: 'boolean', default: true } },
    };
    const { body } = await exchange({ Cat, Dog }, { oneOf: [ref('Cat'), ref('Dog')] });
    expect(outcome(body, { kind: 'dog' })).toEqual({
      valid: true,
      value: { kind: 'dog', barks: true },
    });
    expect(outcome(body, { kind: 'cow' })).toEqual({ valid: false, value: { kind: 'cow' } });
  });

  it('refuse readOnly properties and do not require them', async () => {
    const Item = {
      type: 'object',
      required: ['id', 'title'],
      properties: { id: { type: 'string', readOnly: true }, title: { type: 'string' } },
    };
    const { body } = await exchange({ Item }, ref('Item'));
    expect(body({ title: 'x' })).toBe(true);
    expect(body({ id: '1', title: 'x' })).toBe(false);
    expect(body.errors?.[0]?.instancePath).toBe('/id');
  });

  it('see what allOf evaluates when unevaluatedProperties is false', async () => {
    const Base = { type: 'object', properties: { id: { type: 'string' } } };
    const request = {
      allOf: [ref('Base')],
      properties: { name: { type: 'string' } },
      unevaluatedProperties: false,
    };
    const { body } = await exchange({ Base }, request);
    expect(body({ id: '1', name: 'x' })).toBe(true);
    expect(body({ id: '1', other: 'x' })).toBe(false);
  });

  it('check known formats, int32 and int64, and leave others alone', async () => {
    const { body } = await exchange(
      {},
      {
        properties: {
          day: { type: 'string', format: 'date' },
          small: { type: 'integer', format: 'int32' },
          big: { type: 'integer', format: 'int64' },
          odd: { type: 'string', format: 'constructor' },
        },
      },
    );
    expect(body({ day: '2024-02-29', small: 2 ** 31 - 1, big: 2 ** 53 - 1, odd: 'x' })).toBe(true);
    expect(body({ day: '2023-02-29' })).toBe(false);
    expect(body({ small: 2 ** 31 })).toBe(false);
    expect(body({ big: 2 ** 53 })).toBe(false);
  });

  it('take no member for present that only a prototype has', async () => {
    const { body } = await exchange({}, { type: 'object', required: ['constructor', 'toString'] });
    expect(body({})).toBe(false);
    expect(body({ constructor: 1, toString: 1 })).toBe(true);
  });

  it('answer soon although everything in a long list is wrong', async () => {
    const Tag = { type: 'string', maxLength: 9, pattern: '^(a+)+$' };
    const { body } = await exchange(
      { Tag },
      {
        properties: {
          tags: { type: 'array', items: ref('Tag') },
          few: { type: 'array', maxItems: 3, uniqueItems: true, items: {} },
          many: { type: 'array', uniqueItems: true, items: ref('Tag') },
        },
      },
    );
    const list = Array.from({ length: 500_000 }, (_, index) => index);
    const texts = list.map(String);
    const started = performance.now();
    expect(body({ tags: list, few: list, many: texts })).toBe(false);
    expect(body({ tags: [`${'a'.repeat(50)}b`] })).toBe(false);
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(body({ few: [1, 1] })).toBe(false);
    expect(body({ few: [{}, { a: 1 }], many: ['a', 'aa'] })).toBe(true);
    expect(body({ many: ['a', 'a'] })).toBe(false);
  });

  it('refuse everything where an enum is empty', async () => {
    const { body } = await exchange({}, { properties: { never: { enum: [] } } });
    expect(body({})).toBe(true);
    expect(body({ never: 1 })).toBe(false);
  });
});

describe('response validators', () => {
  const User = {
    type: 'object',
    additionalProperties: false,
    required: ['id'],
    properties: {
      id: { type: 'string' },
      password: { type: 'string', writeOnly: true },
      score: { type: 'integer', 'x-internal': true },
    },
  };

  it('drop what is undocumented, writeOnly or internal', async () => {
    const { response } = await exchange({ User }, {}, { type: 'array', items: ref('User') });
    const value = [{ id: '1', password: 'p', score: 3, hash: 'h' }];
    expect(outcome(response, value)).toEqual({ valid: true, value: [{ id: '1' }] });
  });

  it('drop writeOnly fields of open schemas, and keep the rest', async () => {
    const { additionalProperties: _closed, ...Open } = User;
    const { response } = await exchange({ Open }, {}, ref('Open'));
    const value = { id: '1', password: 'p', more: true };
    expect(outcome(response, value)).toEqual({ valid: true, value: { id: '1', more: true } });
  });

  it('drop even where the rest breaks the schema', async () => {
    const { response } = await exchange({ User }, {}, ref('User'));
    expect(outcome(response, { password: 'p', hash: 'h' })).toEqual({ valid: false, value: {} });
  });

  it('drop beside null', async () => {
    const { response } = await exchange(
      { User },
      {},
      { properties: { owner: { anyOf: [ref('User'), { type: 'null' }] } } },
    );
    expect(outcome(response, { owner: null })).toEqual({ valid: true, value: { owner: null } });
    const value = { owner: { id: '1', hash: 'h' } };
    expect(outcome(response, value)).toEqual({ valid: true, value: { owner: { id: '1' } } });
  });

  it('drop by the alternative that fits, whatever their order', async () => {
    const Circle = {
      type: 'object',
      additionalProperties: false,
      required: ['shape', 'radius'],
      properties: { shape: { const: 'circle' }, radius: { type: 'number' } },
    };
    const Square = {
      type: 'object',
      additionalProperties: false,
      required: ['shape', 'side'],
      properties: {
        shape: { const: 'square' },
        side: { type: 'number' },
        key: { type: 'string', writeOnly: true },
      },
    };
    for (const key of ['oneOf', 'anyOf']) {
      const union = { [key]: [ref('Circle'), ref('Square')] };
      const { response } = await exchange({ Circle, Square }, {}, union);
      const square = { shape: 'square', side: 2 };
      expect(outcome(response, square)).toEqual({ valid: true, value: square });
      expect(outcome(response, { ...square, key: 'k', extra: 1 })).toEqual({
        valid: true,
        value: square,
      });
      expect(outcome(response, { shape: 'line', extra: 1 }).valid).toBe(false);
    }
  });

  it('drop what unevaluatedProperties forbids', async () => {
    const Base = { type: 'object', properties: { id: { type: 'string' } } };
    const response = {
      allOf: [ref('Base')],
      properties: { name: { type: 'string' } },
      unevaluatedProperties: false,
    };
    const validators = await exchange({ Base }, {}, response);
    const value = { id: '1', name: 'x', hash: 'h' };
    expect(outcome(validators.response, value)).toEqual({
      valid: true,
      value: { id: '1', name: 'x' },
    });
  });

  it('keep what patternProperties lists', async () => {
    const response = {
      type: 'object',
      patternProperties: { '^x-': { type: 'integer' } },
      additionalProperties: false,
    };
    const validators = await exchange({}, {}, response);
    expect(outcome(validators.response, { 'x-a': 1, b: 2 })).toEqual({
      valid: true,
      value: { 'x-a': 1 },
    });
  });
});

describe('parameter validators', () => {
  it('take decoded values by name and fill in defaults', async () => {
    const parameters = [
      { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 5, default: 2 } },
      { name: 'q', in: 'query', required: true, schema: { type: 'string' } },
      { name: 'id', in: 'path', required: true, schema: { type: 'string', minLength: 2 } },
    ];
    const operation = {
      operationId: 'find',
      security: [],
      parameters,
      responses: { '204': { description: 'Nothing.' } },
    };
    const contract = await contractOf(documentOf({ '/things/{id}': { get: operation } }));
    const { query, path } = await compiled(contract, 'find.ts');
    if (query === undefined || path === undefined) throw new Error('a validator is missing');
    expect(outcome(query, { q: 'x' })).toEqual({ valid: true, value: { limit: 2, q: 'x' } });
    expect(outcome(query, { limit: 9 }).valid).toBe(false);
    expect(outcome(path, { id: 'x' }).valid).toBe(false);
  });
});

describe('multipart validators', () => {
  it('leave files to the reader and check the rest', async () => {
    const Upload = {
      type: 'object',
      required: ['file'],
      additionalProperties: false,
      properties: {
        file: { type: 'string', format: 'binary', maxLength: 3 },
        more: { type: 'array', maxItems: 1, items: { type: 'string', format: 'binary' } },
        caption: { type: 'string', maxLength: 3 },
      },
    };
    const operation = {
      operationId: 'upload',
      security: [],
      requestBody: {
        required: true,
        content: { 'multipart/form-data': { schema: ref('Upload') } },
      },
      responses: { '204': { description: 'Stored.' } },
    };
    const document = documentOf({ '/files': { post: operation } }, { schemas: { Upload } });
    const { body } = await compiled(await contractOf(document), 'upload.ts');
    const file = new File(['12345'], 'a.txt');
    expect(body?.({ file, caption: 'abc' })).toBe(true);
    expect(body?.({ file, more: [file] })).toBe(true);
    expect(body?.({ file, more: [file, file] })).toBe(false);
    expect(body?.({ file, caption: 'abcd' })).toBe(false);
    expect(body?.({ caption: 'abc' })).toBe(false);
  });
});
