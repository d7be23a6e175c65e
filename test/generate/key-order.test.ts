import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject, JsonValue } from '../../codegen/contract/model.ts';
import { generate } from '../../codegen/generate.ts';
import { runs } from '../fuzz/runs.ts';
import { contractOf } from './contract-of.ts';

/** The same document with the keys of every object in another order. */
function shuffled(value: JsonValue, order: (keys: readonly string[]) => string[]): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => shuffled(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const object = value as JsonObject;
  return Object.fromEntries(
    order(Object.keys(object)).map((key) => [key, shuffled(object[key] ?? null, order)]),
  );
}

it.each(['or-of-and', 'forms-and-files', 'parameters', 'recursive-schemas'])(
  'the order of keys does not show: %s',
  async (name) => {
    const text = readFileSync(`test/golden/generate/${name}/openapi.yaml`, 'utf8');
    const document = parse(text) as JsonObject;
    const expected = await generate(await contractOf(document));
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const order = (keys: readonly string[]): string[] =>
          keys
            .map((key) => ({ key, rank: numbers.next().value ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ key }) => key);
        const other = await contractOf(shuffled(document, order) as JsonObject);
        expect(await generate(other)).toEqual(expected);
      }),
      { numRuns: runs(4) },
    );
  },
);
