/** Random schemas, and values of which about half fit them. */
import fc from 'fast-check';
import type { JsonObject, JsonSchema, JsonValue } from '../../codegen/contract/model.ts';

const NAMES = ['a', 'b', 'c', 'length', 'x-y'] as const;
const TEXTS = ['', 'a', 'ab', 'abc', 'B1', 'x-y', 'é', '💩💩', 'toString'] as const;
const PATTERNS = ['^a', '^[a-c]*$', '\\d', '^\\p{L}{1,2}$'] as const;
const NUMBERS = [-3, -1, 0, 1, 2, 3, 4, 6, 1.5, 2.25, 100] as const;

const name = fc.constantFrom(...NAMES);
const text = fc.constantFrom(...TEXTS);
const number = fc.constantFrom(...NUMBERS);
const scalar: fc.Arbitrary<JsonValue> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constant<JsonValue>(null),
);

/** Any JSON value; most are no object of the contract's. */
export const anyValue: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** Keywords that may or may not be there. */
function some(model: Readonly<Record<string, fc.Arbitrary<JsonValue>>>): fc.Arbitrary<JsonObject> {
  return fc.record(model, { requiredKeys: [] }).map((keywords) => keywords as JsonObject);
}

const count = fc.integer({ min: 0, max: 3 });
const bounds = some({
  minimum: fc.constantFrom(-2, 0, 1),
  maximum: fc.constantFrom(2, 3, 10),
  exclusiveMinimum: fc.constantFrom(-3, 0),
  exclusiveMaximum: fc.constantFrom(4, 100),
  multipleOf: fc.constantFrom(1, 2, 3, 0.25),
});
const lengths = some({ minLength: count, maxLength: count, pattern: fc.constantFrom(...PATTERNS) });

const typed = (type: JsonValue, keywords: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> =>
  keywords.map((rest) => ({ type, ...rest }));

/** Schemas of one text, number or truth value: what a parameter holds. */
export const scalarSchema: fc.Arbitrary<JsonObject> = fc.oneof(
  typed('integer', bounds),
  typed('number', bounds),
  typed('string', lengths),
  fc.constant({ type: 'boolean' }),
  fc
    .uniqueArray(fc.constantFrom('a', 'ab', 'B1', 'x-y'), { minLength: 1, maxLength: 3 })
    .map((values) => ({ type: 'string', enum: values })),
);

const names = fc.uniqueArray(name, { maxLength: 2 });
const components = ['Leaf', 'Node', 'Pair'] as const;
export const reference: fc.Arbitrary<JsonObject> = fc
  .constantFrom(...components)
  .map((component) => ({ $ref: `#/components/schemas/${component}` }));

/** What `reference` leads to; recursive. */
export const componentSchemas: JsonObject = {
  Leaf: { type: ['string', 'null'], maxLength: 2 },
  Node: {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'integer' }, b: { $ref: '#/components/schemas/Node' } },
    additionalProperties: false,
  },
  Pair: {
    type: 'array',
    maxItems: 2,
    items: { anyOf: [{ $ref: '#/components/schemas/Node' }, { type: 'boolean' }] },
  },
};

/** A schema of a body. */
export const schema: fc.Arbitrary<JsonSchema> = fc.letrec<{ schema: JsonSchema }>((tie) => {
  const inner = tie('schema');
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  const map = fc.dictionary(name, inner, { maxKeys: 3 });
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 4, arbitrary: scalarSchema },
      { weight: 1, arbitrary: fc.constantFrom<JsonSchema>({}, { type: ['integer', 'null'] }) },
      { weight: 1, arbitrary: scalar.map((value) => ({ const: value })) },
      { weight: 2, arbitrary: reference },
      { weight: 6, arbitrary: objectSchema(inner, map) },
      { weight: 3, arbitrary: arraySchema(inner, list) },
      { weight: 4, arbitrary: combination(inner, list) },
    ),
  };
}).schema;

function objectSchema(
  inner: fc.Arbitrary<JsonSchema>,
  map: fc.Arbitrary<JsonObject>,
): fc.Arbitrary<JsonObject> {
  const keywords = some({
    properties: map,
    required: names,
    additionalProperties: fc.oneof(fc.constant(false), inner),
    patternProperties: fc.dictionary(fc.constantFrom('^a', '^[bc]$'), inner, { maxKeys: 1 }),
    propertyNames: fc.constantFrom({ maxLength: 3 }, { enum: ['a', 'b', 'length'] }),
    dependentRequired: fc.dictionary(name, names, { maxKeys: 1 }),
    minProperties: fc.integer({ min: 0, max: 1 }),
    maxProperties: fc.integer({ min: 1, max: 3 }),
    unevaluatedProperties: fc.constant(false),
  });
  return typed('object', keywords);
}

function arraySchema(
  inner: fc.Arbitrary<JsonSchema>,
  list: fc.Arbitrary<readonly JsonSchema[]>,
): fc.Arbitrary<JsonObject> {
  const keywords = some({
    items: inner,
    prefixItems: list,
    minItems: fc.integer({ min: 0, max: 1 }),
    maxItems: fc.integer({ min: 1, max: 3 }),
    uniqueItems: fc.boolean(),
  });
  const counted = fc.record({
    contains: scalarSchema,
    maxContains: fc.constantFrom(1, 2),
    // Plain Ajv may accept an empty list.
    minItems: fc.constant(1),
  });
  return fc
    .tuple(keywords, fc.option(counted, { nil: {}, freq: 3 }))
    .map(([rest, more]) => ({ type: 'array', ...rest, ...more }));
}

function combination(
  inner: fc.Arbitrary<JsonSchema>,
  list: fc.Arbitrary<readonly JsonSchema[]>,
): fc.Arbitrary<JsonObject> {
  return fc.oneof(
    list.map((allOf) => ({ allOf })),
    list.map((anyOf) => ({ anyOf })),
    list.map((oneOf) => ({ oneOf })),
    inner.map((not) => ({ not })),
    fc.tuple(inner, inner, inner).map(([test, then, other]) => ({ if: test, then, else: other })),
  );
}
