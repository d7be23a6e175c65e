import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonSchema, JsonValue } from '../../codegen/contract/model.ts';
import { emitValidators } from '../../codegen/emit/validators.ts';
import type {
  OperationValidators,
  Validate,
  ValidationFinding,
} from '../../src/runtime/contract.ts';
import { checkOf } from '../../src/runtime/outline/check.ts';
import { compileOutline } from '../../src/runtime/outline/compile.ts';
import { UNTOLD, onlyFinding } from '../../src/runtime/outline/only-finding.ts';
import type { OutlineKeywords } from '../../src/runtime/outline/outline.ts';
import { fieldErrors } from '../../src/runtime/problem/findings.ts';
import { runs } from '../fuzz/runs.ts';
import { componentSchemas, reference, scalarSchema, schema } from '../parity/random-schema.ts';
import { valueOf } from '../parity/random-value.ts';
import { contractOf, documentOf } from './contract-of.ts';

const SEED = fc.readConfigureGlobal().seed ?? 1;
const SCHEMAS = 120;
const VALUES = 60;

const name = fc.constantFrom('a', 'b', 'c', 'length');
const some = (model: Readonly<Record<string, fc.Arbitrary<JsonValue>>>): fc.Arbitrary<JsonObject> =>
  fc.record(model, { requiredKeys: [] }).map((keywords) => keywords as JsonObject);

/** Mostly schemas that an outline can hold. */
const simple: fc.Arbitrary<JsonSchema> = fc.letrec<{ schema: JsonSchema }>((tie) => {
  const inner = tie('schema');
  const object = fc
    .tuple(
      fc.dictionary(name, inner, { minKeys: 1, maxKeys: 4 }),
      fc.subarray(['a', 'b', 'c']),
      some({ additionalProperties: fc.oneof(fc.constant(false), inner) }),
    )
    .map(([properties, required, rest]): JsonObject => {
      const listed = required.filter((one) => Object.hasOwn(properties, one));
      return { properties, required: listed, ...rest };
    });
  const counted = some({
    propertyNames: fc.constantFrom({ maxLength: 3 }, { enum: ['a', 'b', 'length'] }),
    minProperties: fc.integer({ min: 0, max: 2 }),
    maxProperties: fc.integer({ min: 1, max: 3 }),
    additionalProperties: inner,
  });
  const list = some({
    items: inner,
    minItems: fc.integer({ min: 0, max: 1 }),
    maxItems: fc.integer({ min: 1, max: 3 }),
    uniqueItems: fc.boolean(),
  });
  /** Asks something of values of several types. */
  const mixed = fc
    .tuple(
      fc.oneof(object, fc.constant({})),
      fc.oneof(list, fc.constant({})),
      some({
        type: fc.subarray(['string', 'integer', 'number', 'array', 'object', 'null'], {
          minLength: 2,
        }),
        minLength: fc.integer({ min: 0, max: 2 }),
        maximum: fc.integer({ min: 0, max: 3 }),
        enum: fc.constant(['a', 'b', 2]),
        allOf: fc.tuple(inner),
      }),
    )
    .map(([members, items, rest]): JsonObject => ({ ...members, ...items, ...rest }));
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 4, arbitrary: scalarSchema },
      { weight: 1, arbitrary: fc.constantFrom<JsonSchema>({}, { type: ['integer', 'null'] }) },
      { weight: 1, arbitrary: reference },
      { weight: 6, arbitrary: object.map((rest) => ({ type: 'object', ...rest })) },
      { weight: 1, arbitrary: counted.map((rest) => ({ type: 'object', ...rest })) },
      { weight: 2, arbitrary: list.map((rest) => ({ type: 'array', ...rest })) },
      { weight: 2, arbitrary: mixed },
      { weight: 1, arbitrary: inner.map((one) => ({ anyOf: [one, { type: 'null' }] })) },
      { weight: 1, arbitrary: inner.map((one) => ({ oneOf: [one, { type: 'null' }] })) },
      { weight: 1, arbitrary: inner.map((one) => ({ enum: ['a', 'b', 2], anyOf: [one, false] })) },
      {
        weight: 1,
        arbitrary: fc.tuple(object, inner).map(([own, one]) => ({ ...own, allOf: [one] })),
      },
    ),
  };
}).schema;

/** Schemas whose members are filled in, dropped or bounded by a format as well. */
const marked: fc.Arbitrary<JsonSchema> = fc
  .tuple(
    fc.oneof({ weight: 1, arbitrary: schema }, { weight: 3, arbitrary: simple }),
    fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 30, maxLength: 30 }),
  )
  .map(([drawn, dice]) => {
    let rolled = 0;
    return withMarks(drawn, () => dice[rolled++ % dice.length] ?? 0) as JsonSchema;
  });

const MARKS: readonly JsonObject[] = [
  { default: 'a' },
  { default: 2 },
  { writeOnly: true },
  { readOnly: true },
  { format: 'int32' },
  { format: 'uuid' },
];

function withMarks(value: JsonValue, roll: () => number): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => withMarks(item, roll));
  const entries = Object.entries(value).map(([key, inner]): [string, JsonValue] => {
    if (key !== 'properties') return [key, withMarks(inner, roll)];
    const members = Object.entries(inner as JsonObject).map(([name, member]) => {
      const mark = typeof member === 'object' ? MARKS[roll()] : undefined;
      return [name, { ...(withMarks(member, roll) as JsonObject), ...mark }] as const;
    });
    return [key, Object.fromEntries(members)];
  });
  return Object.fromEntries(entries);
}

interface Pair {
  readonly schema: JsonSchema;
  readonly outlined: Validate;
  readonly plain: Validate;
}

/** Every schema as the body and as the answer of an operation, with and without outlines. */
async function pairsOf(schemas: readonly JsonSchema[]): Promise<readonly Pair[]> {
  const paths = Object.fromEntries(
    schemas.map((one, at) => [`/o${at}`, { post: exchange(one, at) }]),
  );
  const contract = await contractOf(documentOf(paths, { schemas: componentSchemas }));
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-test-'));
  try {
    for (const [path, text] of emitValidators(contract)) {
      await keep(join(folder, 'outlined', path), text);
      await keep(join(folder, 'plain', path), withoutOutlines(text));
    }
    const load = async (kind: string, at: number): Promise<OperationValidators> =>
      (await import(/* @vite-ignore */ join(folder, kind, `o${at}.ts`))) as OperationValidators;
    const pairs = schemas.map(async (one, at): Promise<readonly Pair[]> => {
      const outlined = await load('outlined', at);
      const plain = await load('plain', at);
      return ['body', 'response200'].map((name) => ({
        schema: one,
        outlined: found(outlined, name),
        plain: found(plain, name),
      }));
    });
    return (await Promise.all(pairs)).flat();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function exchange(one: JsonSchema, at: number): JsonObject {
  const content = { 'application/json': { schema: one } };
  return {
    operationId: `o${at}`,
    security: [],
    requestBody: { content },
    responses: { '200': { description: 'Done.', content } },
  };
}

async function keep(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function withoutOutlines(text: string): string {
  return text.replaceAll('= outlined(', '= ((validate, _outline) => validate)(');
}

function found(validators: OperationValidators, name: string): Validate {
  const validate = validators[name];
  if (validate === undefined) throw new Error(`${name} is missing`);
  return validate;
}

function outcome(validate: Validate, value: JsonValue): JsonValue {
  const copy = structuredClone(value);
  const valid = validate(copy);
  return [valid, copy, valid ? 0 : Math.min(1, validate.errors?.length ?? 0)];
}

/** Values that fit, values that nearly do: a member less, a member more, another in its place. */
function valuesOf(one: JsonSchema): fc.Arbitrary<JsonValue> {
  const value = valueOf(one);
  const change = fc.record({ at: fc.nat({ max: 3 }), put: fc.option(valueOf(anyOfThem)) });
  return fc.oneof(
    value,
    fc.tuple(value, change).map(([drawn, { at, put }]) => changed(drawn, at, put)),
  );
}

const anyOfThem: JsonSchema = {
  anyOf: [
    { enum: ['f47ac10b-58cc-4372-a567-0e02b2c3d479', 2 ** 31, Infinity, null] },
    { type: 'string' },
  ],
};

function changed(value: JsonValue, at: number, put: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const names = Object.keys(value);
  const chosen = names[at];
  if (chosen === undefined) return { ...value, [NEW[at] ?? 'd']: put };
  const rest = Object.entries(value).filter(([one]) => one !== chosen);
  return Object.fromEntries(put === null ? rest : [...rest, [chosen, put]]);
}

const NEW = ['a', 'b', 'c'];

const TOLD = ['type', 'required', 'additionalProperties', 'minLength', 'maxLength', 'minItems'];

/** The one thing wrong that the outline tells, if it does. */
function onlyFindingOf(outlined: Validate, value: JsonValue): ValidationFinding | null {
  const { outline } = checkOf(outlined);
  const found = outline === null ? null : onlyFinding(outline, structuredClone(value));
  return found === UNTOLD ? null : found;
}

describe('outlines', () => {
  it('take each part of a schema once, however deep it is nested', () => {
    let nested: OutlineKeywords = { type: 'string', maxLength: 4 };
    for (let depth = 0; depth < 30; depth++) {
      nested = { items: { additionalProperties: nested, minLength: 1 }, minLength: 1 };
    }
    expect(onlyFinding(compileOutline(nested), [{ a: 'text' }])).toBeNull();
  });

  it('accept what the validators beside them accept, and change it alike', async () => {
    const schemas = fc.sample(marked, { seed: SEED, numRuns: runs(SCHEMAS) });
    const pairs = await pairsOf(schemas);
    const counts = { accepted: 0, refused: 0, changed: 0 };
    for (const { schema: one, outlined, plain } of pairs) {
      for (const value of fc.sample(valuesOf(one), { seed: SEED, numRuns: VALUES })) {
        const expected = outcome(plain, value);
        expect([one, value, outcome(outlined, value)]).toEqual([one, value, expected]);
        const [valid, after] = expected as [boolean, JsonValue];
        counts[valid ? 'accepted' : 'refused']++;
        if (JSON.stringify(after) !== JSON.stringify(value)) counts.changed++;
      }
    }
    const distinct = pairs.filter(({ outlined, plain }) => String(outlined) !== String(plain));
    expect(distinct.length).toBeGreaterThan(pairs.length / 2);
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(1000);
    expect(counts.changed).toBeGreaterThan(100);
  });

  it('tell the one thing that is wrong as the validators do', async () => {
    const schemas = fc.sample(marked, { seed: SEED, numRuns: runs(SCHEMAS) });
    const told = new Map<string, number>();
    for (const { schema: one, outlined, plain } of await pairsOf(schemas)) {
      for (const value of fc.sample(valuesOf(one), { seed: SEED, numRuns: VALUES })) {
        const only = onlyFindingOf(outlined, value);
        if (only === null) continue;
        const valid = plain(structuredClone(value));
        const expected = [valid, fieldErrors('body', plain.errors ?? [])];
        expect([one, value, false, fieldErrors('body', [only])]).toEqual([one, value, ...expected]);
        told.set(only.keyword, (told.get(only.keyword) ?? 0) + 1);
      }
    }
    const often = [...told].filter(([, times]) => times > 5).map(([keyword]) => keyword);
    expect(often).toEqual(expect.arrayContaining(TOLD));
  });
});
