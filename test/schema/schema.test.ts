import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../codegen/contract/model.ts';
import { loadContract } from '../../codegen/contract/load.ts';
import { generatedContract } from '../parity/generated-contract.ts';
import { runApp, type RunningApp } from '../parity/running-app.ts';
import type { Case } from './case.ts';
import { arrayCases } from './cases/arrays.ts';
import { combinationCases } from './cases/combinations.ts';
import { defaultCases } from './cases/defaults.ts';
import { objectCases } from './cases/objects.ts';
import { referenceCases } from './cases/references.ts';
import { stringCases } from './cases/strings.ts';
import { valueCases } from './cases/values.ts';

const cases: readonly Case[] = [
  ...valueCases,
  ...stringCases,
  ...arrayCases,
  ...objectCases,
  ...combinationCases,
  ...referenceCases,
  ...defaultCases,
];

/** One operation a case, whose body is the case's schema. */
function documentOf(all: readonly Case[]): JsonObject {
  const paths = all.map(({ schema }, index): readonly [string, JsonObject] => [
    `/${index}`,
    {
      post: {
        operationId: `case${index}`,
        security: [],
        requestBody: { required: true, content: { 'application/json': { schema } } },
        responses: { '204': { description: 'Allowed.' } },
      },
    },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'Cases', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.assign({}, ...all.map(({ components }) => components)) },
  };
}

let app: RunningApp;

beforeAll(async () => {
  const handlers = cases.map((_, index) => [`case${index}`, () => ({ status: 204 })] as const);
  const contract = await generatedContract(documentOf(cases));
  app = await runApp(contract, { handlers: Object.fromEntries(handlers) });
});
afterAll(() => app.close());

async function post(index: number, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  return (await app.send({ method: 'POST', target: `/${index}`, headers, body })).status;
}

describe.each(cases.map((one, index) => ({ ...one, index })))(
  '$about',
  ({ index, valid, invalid }) => {
    if (valid.length > 0) {
      it.each(valid)('allows %s', async (body) => expect(await post(index, body)).toBe(204));
    }
    if (invalid.length > 0) {
      it.each(invalid)('refuses %s', async (body) => expect(await post(index, body)).toBe(422));
    }
  },
);

describe('what is not decided by a schema', () => {
  const anything = valueCases.findIndex(({ about }) => about === 'an empty schema');

  it.each([
    '9007199254740992',
    '-9007199254740993',
    '{"a":[123456789012345678901234567890]}',
    '1e400',
    '-1e400',
    'NaN',
    '01',
    '1.',
    "{'a':1}",
    '[1,]',
    '"\\ud800"',
    '',
  ])('%s is no JSON that a number or text could hold', async (body) => {
    expect(await post(anything, body)).toBe(400);
  });
});

describe('keywords whose meaning depends on the road to them', () => {
  it.each([
    ['$dynamicRef', { $dynamicRef: '#node' }],
    ['$recursiveRef', { $recursiveRef: '#' }],
    ['$id', { $id: 'https://example.com/schema', type: 'string' }],
  ])('%s is refused when generating', async (_, schema) => {
    const document = documentOf([{ about: '', schema, components: {}, valid: [], invalid: [] }]);
    const { contract, diagnostics } = await loadContract({
      input: 'openapi.json',
      cwd: '/contract',
      read: () => Promise.resolve(JSON.stringify(document)),
    });
    expect(contract).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toContain('unsupported-keyword');
  });
});
