import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runs } from '../fuzz/runs.ts';
import { codesOf, info, loadTexts, loadValue, ok } from './support.ts';

const root = fileURLToPath(new URL('../golden/contract/', import.meta.url));
const samples: readonly unknown[] = readdirSync(root)
  .filter((name) => name.startsWith('good-'))
  .map((name) => parse(readFileSync(`${root}${name}/openapi.yaml`, 'utf8')));

const names = [
  '$ref',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  '/',
  '{x}',
  'x-',
];
const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(...names, '#', '#/', '#/paths', '#/components/schemas/A', 'x.yaml#/a'),
  fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 1 })),
  fc.record({ $ref: fc.constantFrom('#', '#/paths/~1a', '#/components', '%', '#/%', '//x', '..') }),
);

/** The document with the `index`-th node, counted from the top, replaced. */
function mutated(document: unknown, index: number, replacement: unknown): unknown {
  let count = 0;
  const visit = (value: unknown): unknown => {
    if (count++ === index) return replacement;
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]));
  };
  return visit(document);
}

describe('documents that mean harm', () => {
  it('are answered, whatever node is replaced by whatever', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(400), hostile), { minLength: 1, maxLength: 3 }),
        async (sample, changes) => {
          const document = changes.reduce<unknown>(
            (value, [index, replacement]) => mutated(value, index, replacement),
            sample,
          );
          const { contract, diagnostics } = await loadValue(document);
          const failed = diagnostics.some(({ severity }) => severity === 'error');
          expect(contract === null).toBe(failed);
          expect(diagnostics.every(({ at }) => at.line >= 1 && at.column >= 1)).toBe(true);
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  it('are answered, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'{}[]:,-&*!|>"\'#% \n\tab1<~?@`') }),
        fc.constantFrom('openapi.yaml', 'openapi.json'),
        async (text, name) => {
          const { contract, diagnostics } = await loadTexts({ [name]: text });
          expect(contract).toBeNull();
          expect(diagnostics.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    ['[', ']'],
    ['{a: ', '}'],
  ])('end at a depth limit: %s', async (open, close) => {
    const text = `openapi: 3.1.0\npaths: ${open.repeat(5000)}1${close.repeat(5000)}\n`;
    expect(codesOf(await loadTexts({ 'openapi.yaml': text }))).toEqual(['too-deep']);
  });

  it('may name things as Object.prototype does', async () => {
    const securitySchemes = { constructor: { type: 'http', scheme: 'bearer' } };
    const document = {
      openapi: '3.1.0',
      info,
      security: [{ constructor: [] }],
      paths: { '/a': { get: { operationId: 'toString', responses: ok } } },
      components: { securitySchemes },
    };
    const { contract } = await loadValue(document);
    expect(contract?.operations[0]?.guard.requirements).toEqual([
      { terms: [{ scheme: 'constructor', scopes: [] }] },
    ]);
    const without = await loadValue({ ...document, components: {} });
    expect(codesOf(without)).toEqual(['unknown-scheme']);
  });

  it('may hold values that no text can be made of', async () => {
    const document = {
      openapi: '3.1.0',
      info,
      security: [],
      'x-body-limit': { toString: false },
      paths: { '/a': { get: { responses: ok } } },
    };
    expect(codesOf(await loadValue(document))).toEqual(['bad-body-limit']);
  });

  it('are cut off after a thousand errors', async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [`/p${index}`, { get: { security: [] } }]),
    );
    const result = await loadValue({ openapi: '3.1.0', info, paths });
    expect(result.contract).toBeNull();
    expect(result.diagnostics).toHaveLength(1001);
    expect(codesOf(result)).toContain('too-many');
  });

  it('show no control character of theirs in a message', async () => {
    const paths = { '/a': { get: { security: [{ '\u001b[2J\u202e\u009b': [] }], responses: ok } } };
    const { diagnostics } = await loadValue({ openapi: '3.1.0', info, paths });
    expect(diagnostics[0]?.message).toContain('\\u001b[2J\\u202e\\u009b');
  });
});
