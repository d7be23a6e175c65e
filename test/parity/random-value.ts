/** Values drawn with a schema in mind: many fit it, many nearly do. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { JsonObject, JsonSchema, JsonValue } from '../../codegen/contract/model.ts';
import { anyValue, componentSchemas } from './random-schema.ts';

const ajv = new Ajv2020({
  strict: false,
  validateSchema: false,
  addUsedSchema: false,
  validateFormats: false,
});
const DEPTH = 6;
const NOISE = { weight: 1, arbitrary: anyValue };

/** A value that the schema probably allows. */
export function valueOf(schema: JsonValue | undefined, depth = 0): fc.Arbitrary<JsonValue> {
  if (depth > DEPTH || typeof schema !== 'object' || schema === null) return anyValue;
  return fc.oneof({ weight: 20, arbitrary: fitting(schema as JsonObject, depth) }, NOISE);
}

function fitting(schema: JsonObject, depth: number): fc.Arbitrary<JsonValue> {
  const { $ref, enum: values, type } = schema;
  if (Object.hasOwn(schema, 'const')) return fc.constant(schema['const'] ?? null);
  if (Array.isArray(values)) return fc.constantFrom(...(values as JsonValue[]));
  if (typeof $ref === 'string') return valueOf(componentSchemas[$ref.slice(21)], depth + 1);
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) {
      return fc.oneof(...(branches as JsonSchema[]).map((branch) => valueOf(branch, depth + 1)));
    }
  }
  if (schema['then'] !== undefined) return fc.oneof(...conditional(schema, depth + 1));
  return ofType(schema, Array.isArray(type) ? type[0] : type, depth);
}

/** One of the candidates, most often one that the schema allows. */
export function likely<T extends JsonValue>(
  schema: JsonObject,
  candidates: readonly T[],
): fc.Arbitrary<T> {
  const judge = ajv.compile(schema);
  const fine = candidates.filter((candidate) => judge(candidate));
  const any = fc.constantFrom(...candidates);
  if (fine.length === 0) return any;
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...fine) },
    { weight: 1, arbitrary: any },
  );
}

function conditional(schema: JsonObject, depth: number): readonly fc.Arbitrary<JsonValue>[] {
  return ['if', 'then', 'else'].map((keyword) => valueOf(schema[keyword], depth));
}

function ofType(schema: JsonObject, type: unknown, depth: number): fc.Arbitrary<JsonValue> {
  switch (type) {
    case 'object':
      return objectOf(schema, depth + 1);
    case 'array':
      return arrayOf(schema, depth + 1);
    case 'integer':
    case 'number':
      return likely(schema, [-3, -1, 0, 1, 2, 3, 6, 1.5, 2.25]);
    case 'string':
      return likely(schema, ['', 'a', 'ab', 'abc', 'B1', 'é', '💩💩']);
    case 'boolean':
      return fc.boolean();
    default:
      return anyValue;
  }
}

function objectOf(schema: JsonObject, depth: number): fc.Arbitrary<JsonValue> {
  const properties = (schema['properties'] ?? {}) as JsonObject;
  const required = (schema['required'] ?? []) as readonly string[];
  const { additionalProperties } = schema;
  const model = new Map<string, fc.Arbitrary<JsonValue>>();
  for (const name of required) model.set(name, valueOf(additionalProperties, depth));
  for (const [name, inner] of Object.entries(properties)) model.set(name, valueOf(inner, depth));
  if (additionalProperties !== false) model.set('c', valueOf(additionalProperties, depth));
  return fc.record(Object.fromEntries(model), { requiredKeys: [...required] });
}

function arrayOf(schema: JsonObject, depth: number): fc.Arbitrary<JsonValue> {
  const prefix = (schema['prefixItems'] ?? []) as readonly JsonSchema[];
  const rest = fc.array(valueOf(schema['items'] ?? schema['contains'], depth), { maxLength: 2 });
  const head = fc.tuple(...prefix.map((item) => valueOf(item, depth)));
  return fc.tuple(head, rest).map(([first, more]) => [...first, ...more]);
}
