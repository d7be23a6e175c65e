import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { JsonObject, JsonValue } from '../../codegen/contract/model.ts';
import { generate } from '../../codegen/generate.ts';
import { lint } from '../../codegen/lint/lint.ts';
import { loadValue } from '../contract/support.ts';
import { contractOf, exchangeOf } from './contract-of.ts';

/** An address that nothing may be fetched from, and what was asked of it. */
async function forbidden(): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(String(request.url));
    response.end('{}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked };
}

/** A document with a value in every place where a value may be anything. */
function withData(value: JsonValue): JsonObject {
  const schema = {
    type: 'object',
    properties: { a: { const: value }, b: { enum: [value] }, c: { default: value } },
    example: value,
    examples: [value],
    externalDocs: value,
    'x-data': value,
    unknown: value,
  };
  const document = exchangeOf({ Thing: schema }, { $ref: '#/components/schemas/Thing' }, schema);
  return { ...document, tags: [{ name: 'a', externalDocs: value }], 'x-data': value };
}

it.each(['http', 'file', 'pointer'])('generators follow no reference in data: %s', async (kind) => {
  const { url, asked } = await forbidden();
  const references = { http: `${url}/a.json`, file: '../../a.json', pointer: '#/components' };
  const $ref = references[kind as keyof typeof references];
  const files = await generate(await contractOf(withData({ $ref })));
  expect(asked).toEqual([]);
  expect(files.get('sdk/types.gen.ts')).toContain('Thing');
});

it.each([{ mapping: { a: { toString: false } } }, { responses: {}, tags: [{ toString: false }] }])(
  'an example may look like a part of the document: %j',
  async (example) => {
    const { contract, locate } = await loadValue(withData(example));
    if (contract === null) throw new Error('the contract has errors');
    expect(lint({ contract, locate }).findings).not.toEqual([]);
    expect((await generate(contract, {}, ['sdk/'])).has('document.ts')).toBe(true);
  },
);
