import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runs } from '../fuzz/runs.ts';
import { contractOf, info, loadTexts } from './support.ts';

const file = fileURLToPath(
  new URL('../golden/contract/good-vocabulary/openapi.yaml', import.meta.url),
);
const document: unknown = parse(readFileSync(file, 'utf8'));

/** The same value, the keys of every object in another order. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => shuffled(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => ({ key, item, rank: random() }));
  entries.sort((a, b) => a.rank - b.rank);
  return Object.fromEntries(entries.map(({ key, item }) => [key, shuffled(item, random)]));
}

const ranks = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));

describe('the order of keys', () => {
  it('makes no difference to the contract, to the byte', async () => {
    const expected = JSON.stringify(await contractOf(document));
    await fc.assert(
      fc.asyncProperty(ranks, async (stream) => {
        const random = (): number => Number(stream.next().value);
        const contract = await contractOf(shuffled(document, random));
        expect(JSON.stringify(contract)).toBe(expected);
      }),
      { numRuns: runs(50) },
    );
  });

  it('makes no difference to the names of what is taken from other files', async () => {
    const schema = (file: string): object => ({ not: { $ref: `${file}#/a/Same` } });
    const entry = {
      openapi: '3.1.0',
      info,
      security: [],
      paths: {},
      components: {
        schemas: { A: schema('x/f.json'), B: schema('y/f.json'), C: schema('z/f.json') },
      },
    };
    const texts = (first: unknown): Record<string, string> => ({
      'openapi.json': JSON.stringify(first),
      'x/f.json': '{ "a": { "Same": { "const": "x" } } }',
      'y/f.json': '{ "a": { "Same": { "const": "y" } } }',
      'z/f.json': '{ "a": { "Same": { "const": "z" } } }',
    });
    const { contract: expected } = await loadTexts(texts(entry));
    expect(Object.keys(expected?.schemas ?? {})).toHaveLength(6);
    await fc.assert(
      fc.asyncProperty(ranks, async (stream) => {
        const random = (): number => Number(stream.next().value);
        const { contract } = await loadTexts(texts(shuffled(entry, random)));
        expect(contract).toEqual(expected);
      }),
      { numRuns: runs(30) },
    );
  });

  it('stays as written in lists', async () => {
    const swapped = structuredClone(document) as { paths: Record<string, Record<string, object>> };
    const put = swapped.paths['/items/{itemId}']?.['put'] as { security: unknown[] };
    const before = (await contractOf(document)).operations.find(({ id }) => id === 'replaceItem');
    put.security.reverse();
    const after = (await contractOf(swapped)).operations.find(({ id }) => id === 'replaceItem');
    expect(before?.guard.requirements.map(({ terms }) => terms.length)).toEqual([2, 0]);
    expect(after?.guard.requirements.map(({ terms }) => terms.length)).toEqual([0, 2]);
  });
});
