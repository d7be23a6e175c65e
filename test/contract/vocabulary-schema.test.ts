import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { extensionNames } from '../../codegen/contract/vocabulary.ts';
import type { ExtensionName } from '../../codegen/contract/vocabulary.ts';
import { info, loadValue, ok } from './support.ts';

const url = new URL('../../codegen/vocabulary.schema.json', import.meta.url);
const schema: unknown = JSON.parse(readFileSync(url, 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(Object(schema));

type Put = (value: unknown) => object;

function documentWith(parts: {
  root?: object;
  components?: object;
  operation?: object;
  scheme?: object;
}): object {
  const bearer = { type: 'http', scheme: 'bearer', ...parts.scheme };
  const roles = { admin: { permissions: ['a'] }, editor: {} };
  return {
    openapi: '3.1.0',
    info,
    security: [{ bearer: [] }],
    paths: { '/a': { get: { responses: ok, ...parts.operation } } },
    components: { securitySchemes: { bearer }, 'x-roles': roles, ...parts.components },
    ...parts.root,
  };
}

const atRoot =
  (key: string): Put =>
  (value) =>
    documentWith({ root: { [key]: value } });
const inComponents =
  (key: string): Put =>
  (value) =>
    documentWith({ components: { [key]: value } });
const inOperation =
  (key: string): Put =>
  (value) =>
    documentWith({ operation: { [key]: value } });
const inScheme =
  (key: string): Put =>
  (value) =>
    documentWith({ scheme: { [key]: value } });

interface Examples {
  readonly put: Put;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const limit = { limit: 1, window: '1m', key: 'ip' };
const examples: Readonly<Record<ExtensionName, Examples>> = {
  'x-roles': {
    put: inComponents('x-roles'),
    good: [
      {},
      { a: {} },
      { a: { inherits: ['b'], description: 'A' }, b: { permissions: ['x'], scopes: [] } },
    ],
    bad: [
      [],
      { a: [] },
      { a: { inherit: [] } },
      { a: { permissions: 'x' } },
      { a: { scopes: [1] } },
    ],
  },
  'x-rate-limit-policies': {
    put: inComponents('x-rate-limit-policies'),
    good: [{}, { a: limit }, { 'a.b-c_1': [limit, limit] }],
    bad: [[], { a: 'b' }, { none: limit }, { 'a b': limit }, { a: [] }],
  },
  'x-required-roles': {
    put: inOperation('x-required-roles'),
    good: [{ anyOf: ['admin'] }, { allOf: ['admin', 'editor'], scheme: 'bearer' }],
    bad: [
      ['admin'],
      'admin',
      {},
      { anyOf: [] },
      { anyOf: ['admin'], allOf: ['admin'] },
      { any: ['admin'] },
    ],
  },
  'x-required-permissions': {
    put: inOperation('x-required-permissions'),
    good: [{ anyOf: ['a'] }, { allOf: ['a'] }],
    bad: [['a'], { anyOf: 'a' }, { anyOf: [1] }, { scheme: 'bearer' }],
  },
  'x-scopes': {
    put: inScheme('x-scopes'),
    good: [{}, { 'items:read': 'Read' }],
    bad: [['items:read'], { 'two words': 'No' }, { a: 1 }, { 'qu"ote': 'No' }],
  },
  'x-jwt': {
    put: inScheme('x-jwt'),
    good: [
      {},
      {
        issuer: 'https://id.example.com',
        audience: '${AUDIENCE}',
        algorithms: ['ES256', '${ALG:-HS256}'],
      },
      { jwksUri: 'https://${HOST}/jwks' },
    ],
    bad: [
      'x',
      { issuer: '' },
      { issuer: '${A B}' },
      { algorithms: [] },
      { algorithms: ['none'] },
      { alg: 'x' },
    ],
  },
  'x-rate-limit': {
    put: atRoot('x-rate-limit'),
    good: [
      'none',
      limit,
      [limit, { ...limit, window: '24d', key: 'global' }],
      { ...limit, limit: '${N}', onStoreFailure: 'deny' },
      { ...limit, limit: '${N:-5}', description: 'Few' },
    ],
    bad: [
      true,
      [],
      ['none'],
      {},
      { ...limit, limit: 0 },
      { ...limit, limit: 1.5 },
      { ...limit, limit: '5' },
      { ...limit, limit: '${N:-0}' },
      { ...limit, window: '0s' },
      { ...limit, window: 60 },
      { ...limit, window: '1 m' },
      { ...limit, key: 'user' },
      { ...limit, onStoreFailure: 'open' },
      { ...limit, cost: 1 },
      { limit: 1, window: '1m' },
    ],
  },
  'x-internal': { put: inOperation('x-internal'), good: [true, false], bad: ['true', 1, null, []] },
  'x-docs': {
    put: atRoot('x-docs'),
    good: [
      {},
      { ui: '/help', document: '/a/b.json', production: 'public' },
      { production: 'guarded', security: [{ bearer: [] }] },
    ],
    bad: [
      '/docs',
      { ui: 'docs' },
      { ui: '/..' },
      { production: 'maybe' },
      { production: 'guarded' },
      { security: [{ bearer: [] }] },
      { theme: 'dark' },
    ],
  },
  'x-body-limit': {
    put: inOperation('x-body-limit'),
    good: ['100kb', '1MB', '512', 512, '2gb', '10b'],
    bad: [0, -1, 1.5, '1 kb', 'lots', '1tb', true, {}],
  },
  'x-lint-ignore': {
    put: inOperation('x-lint-ignore'),
    good: [[{ rule: 'basic-authentication', reason: 'An old printer calls it.' }]],
    bad: [
      [],
      'basic-authentication',
      ['basic-authentication'],
      [{ rule: 'basic-authentication' }],
      [{ reason: 'Because.' }],
      [{ rule: 'basic-authentication', reason: ' ' }],
      [{ rule: 'basic-authentication', reason: 'Old.', until: '2030' }],
    ],
  },
  'x-error-format': {
    put: inOperation('x-error-format'),
    good: ['problem', 'oauth2'],
    bad: ['oauth', '', true, ['problem']],
  },
};

describe.each(extensionNames)('%s', (name) => {
  const { put, good, bad } = examples[name];

  it.each(good.map((value) => [value] as const))(
    'may be %j, says the loader as the schema',
    async (value) => {
      expect((await loadValue(put(value))).diagnostics).toEqual([]);
      expect(validate(put(value)), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  it.each(bad.map((value) => [value] as const))(
    'may not be %j, says the loader as the schema',
    async (value) => {
      expect((await loadValue(put(value))).contract).toBeNull();
      expect(validate(put(value))).toBe(false);
    },
  );
});
