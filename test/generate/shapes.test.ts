import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonSchema } from '../../codegen/contract/model.ts';
import { factsOf } from '../../codegen/schema/facts.ts';
import { partsOf } from '../../codegen/schema/parts.ts';
import { shapeOf } from '../../codegen/schema/shape.ts';

const schemas: JsonObject & Record<string, JsonSchema> = {
  Id: { type: 'integer' },
  Page: { allOf: [{ $ref: '#/components/schemas/Id' }, { minimum: 1 }] },
  Tree: { type: 'object', properties: { left: { $ref: '#/components/schemas/Tree' } } },
  Self: { $ref: '#/components/schemas/Self' },
};
const shape = (schema: JsonSchema): unknown => shapeOf(factsOf(schema, schemas));
const primitive = (...types: string[]): unknown => ({ kind: 'primitive', types });

describe('the shape of a parameter', () => {
  it.each<[string, JsonSchema, unknown]>([
    ['says nothing: text', {}, primitive('string')],
    ['true: text', true, primitive('string')],
    ['a type', { type: 'boolean' }, primitive('boolean')],
    ['a list of types', { type: ['string', 'null'] }, primitive('null', 'string')],
    ['a reference', { $ref: '#/components/schemas/Page' }, primitive('integer')],
    ['a reference to nothing', { $ref: '#/components/schemas/toString' }, primitive('string')],
    ['a reference to itself', { $ref: '#/components/schemas/Self' }, primitive('string')],
    ['const', { const: 3 }, primitive('integer')],
    ['enum', { enum: ['a', null, 1.5] }, primitive('null', 'number', 'string')],
    ['enum within a type', { type: 'string', enum: ['1', 1] }, primitive('string')],
    [
      'integer within number',
      { allOf: [{ type: 'number' }, { type: 'integer' }] },
      primitive('integer'),
    ],
    ['anyOf', { anyOf: [{ type: 'integer' }, { type: 'null' }] }, primitive('null', 'integer')],
    ['oneOf with anything', { oneOf: [{ type: 'integer' }, {}] }, primitive('string')],
    [
      'an array',
      { type: 'array', items: { type: 'integer' } },
      { kind: 'array', items: primitive('integer') },
    ],
    ['an array without a type', { items: true }, { kind: 'array', items: primitive('string') }],
    [
      'an object',
      { type: 'object', properties: { a: { type: 'number' } }, additionalProperties: false },
      { kind: 'object', properties: { a: primitive('number') }, additional: null },
    ],
    [
      'alternatives of different kinds',
      { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
      { kind: 'union', of: [primitive('string'), { kind: 'array', items: primitive('string') }] },
    ],
  ])('%s', (_name, schema, expected) => {
    expect(shape(schema)).toEqual(expected);
  });

  it('ends where a schema does not', () => {
    expect(JSON.stringify(shape({ $ref: '#/components/schemas/Tree' })).length).toBeLessThan(5_000);
  });
});

describe('the parts of a multipart body', () => {
  const parts = (properties: JsonObject, encoding = {}): unknown =>
    partsOf(
      { type: 'multipart/form-data', schema: { type: 'object', properties }, encoding },
      schemas,
    );

  it('are files where the schema is binary, whatever the version of OpenAPI', () => {
    expect(
      parts({
        old: { type: 'string', format: 'binary', maxLength: 9 },
        image: { type: 'string', contentMediaType: 'image/png' },
        any: {},
        many: { type: 'array', items: { type: 'string', format: 'binary' } },
      }),
    ).toEqual({
      any: { kind: 'file', repeats: false },
      image: { kind: 'file', repeats: false, contentTypes: ['image/png'] },
      many: { kind: 'file', repeats: true },
      old: { kind: 'file', repeats: false, maxBytes: 9 },
    });
  });

  it('are texts and JSON otherwise', () => {
    expect(
      parts(
        {
          caption: { type: 'string' },
          sizes: { type: 'array', items: { type: 'integer' } },
          place: { type: 'object' },
          list: { type: 'array', items: { type: 'integer' } },
          encoded: { type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png' },
        },
        { list: { contentType: ['application/json'] } },
      ),
    ).toEqual({
      caption: { kind: 'text', repeats: false, shape: primitive('string') },
      encoded: { kind: 'text', repeats: false, shape: primitive('string') },
      list: { kind: 'json', repeats: false, contentTypes: ['application/json'] },
      place: { kind: 'json', repeats: false },
      sizes: { kind: 'text', repeats: true, shape: primitive('integer') },
    });
  });

  it('take their media types from the encoding', () => {
    const encoding = { file: { contentType: ['image/png', 'application/pdf'] } };
    expect(parts({ file: { type: 'string', format: 'binary' } }, encoding)).toEqual({
      file: { kind: 'file', repeats: false, contentTypes: ['image/png', 'application/pdf'] },
    });
  });
});
