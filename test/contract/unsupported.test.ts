import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { info, loadValue, ok } from './support.ts';

const base = { openapi: '3.2.0', info, security: [] };
const get = { get: { responses: ok } };
const paths = (...names: readonly string[]): object => ({
  ...base,
  paths: Object.fromEntries(names.map((name) => [name, get])),
});
const schema = (value: unknown): object => ({
  ...paths('/a'),
  components: { schemas: { A: value } },
});
const parameter = (name: string): object => ({
  ...base,
  paths: {
    '/a': { get: { parameters: [{ name, in: 'header', schema: {} }], responses: ok } },
    '/{x}': {
      get: { parameters: [{ name: 'x', in: 'path', required: true, schema: {} }], responses: ok },
    },
  },
});
const method = (name: string): object => ({
  ...base,
  paths: { '/a': { additionalOperations: { [name]: { responses: ok } } } },
});
const nested = (levels: number): unknown => (levels === 0 ? {} : { not: nested(levels - 1) });

/** By the first column of the table, documents that have what it names. */
const cases: Readonly<Record<string, readonly object[]>> = {
  'Swagger 2.0': [{ swagger: '2.0', info, paths: {} }],
  'OpenAPI 4 and later': [{ ...base, openapi: '4.0.0', paths: {} }],
  'references to other hosts that are not allowed': [
    schema({ $ref: 'https://example.com/a.yaml#/A' }),
  ],
  '`$dynamicRef`, `$recursiveRef`, `$id`': [
    schema({ $dynamicRef: '#a' }),
    schema({ $recursiveRef: '#' }),
    schema({ $id: 'https://example.com/a' }),
  ],
  'a schema that applies itself to the same value': [
    schema({ allOf: [{ $ref: '#/components/schemas/A' }] }),
  ],
  'patterns that JavaScript does not know': [
    schema({ pattern: '\\Aab' }),
    schema({ pattern: '(?i)a' }),
    schema({ pattern: '\\p{Print}' }),
    schema({ patternProperties: { '[': {} } }),
  ],
  'paths that differ only in what stands behind `#` and share a method': [paths('/a#b', '/a#c')],
  'paths with `?`': [paths('/a?b=c')],
  'parameters that touch (`/{a}{b}`)': [paths('/{a}{b}')],
  'paths that differ only in the names of their parameters and share a method': [
    paths('/a/{x}', '/a/{y}'),
  ],
  'keys named `__proto__`': [schema({ properties: { ['__proto__']: {} } })],
  "methods that Node's HTTP parser refuses, and `CONNECT`": [method('CONNECT'), method('FETCH')],
  'texts with half a character (a lone surrogate)': [
    schema({ description: '\ud800' }),
    schema({ properties: { '\udc00': {} } }),
  ],
  'more than 200 levels, 5 million nodes or 64 MiB': [schema(nested(201))],
  'servers of single paths and operations': [
    { ...base, paths: { '/a': { ...get, servers: [{ url: 'https://b.example.com' }] } } },
  ],
  'header parameters `Accept`, `Content-Type`, `Authorization`': [
    parameter('Accept'),
    parameter('content-type'),
    parameter('AUTHORIZATION'),
  ],
};

interface Row {
  readonly what: string;
  readonly code: string;
  readonly why: string;
}

/** The table under "Not supported". */
function rows(): readonly Row[] {
  const [, text = ''] = readFileSync('docs/supported.md', 'utf8').split('## Not supported');
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:what |-)/.test(line))
    .map((line) => {
      const [what = '', code = '', why = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return { what, code: /^`([a-z\d-]+)`/.exec(code)?.[1] ?? '', why };
    });
}

describe('what docs/supported.md lists as unsupported', () => {
  it('is all that is tried here', () => {
    expect(rows().map(({ what }) => what)).toEqual(Object.keys(cases));
  });

  it.each(rows())('$what: $code', async ({ what, code, why }) => {
    expect(why).not.toBe('');
    for (const document of cases[what] ?? []) {
      const { contract, diagnostics } = await loadValue(document);
      const found = diagnostics.find((diagnostic) => diagnostic.code === code);
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
      expect(contract === null).toBe(found?.severity === 'error');
    }
  });
});
