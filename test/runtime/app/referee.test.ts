import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import type { OperationSpec } from '../../../src/runtime/contract.ts';
import { createReferee, type Disagreement } from '../../../src/testing/referee.ts';
import { itemsContract, itemsOptions } from './items-contract.ts';
import { start } from './start.ts';

const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } };
const item = {
  type: 'object',
  required: ['id', 'title'],
  additionalProperties: false,
  properties: { id: { type: 'integer' }, title: { type: 'string', maxLength: 5 } },
};
const ok = { description: 'ok', content: { 'application/json': { schema: item } } };

const document = {
  openapi: '3.1.0',
  info: { title: 'Items', version: '1' },
  servers: [{ url: 'https://api.example/v1' }],
  security: [{ bearer: [] }],
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
  },
  paths: {
    '/items/{id}': {
      get: { parameters: [id], responses: { '200': ok } },
      put: {
        security: [{ bearer: [] }],
        parameters: [id],
        requestBody: { required: true, content: { 'application/json': { schema: item } } },
        responses: { '200': ok },
      },
    },
  },
};

async function hear(
  change: (contract: ReturnType<typeof itemsContract>) => void = () => undefined,
) {
  const disagreements: Disagreement[] = [];
  const heard: string[] = [];
  const contract = itemsContract();
  change(contract);
  const judge = createReferee({
    document: () => Promise.resolve(document),
    onDisagreement: (disagreement) => disagreements.push(disagreement),
  });
  const hearings = new EventEmitter();
  const referee = {
    start: judge.start,
    check: async (hearing: Parameters<typeof judge.check>[0]) => {
      await judge.check(hearing);
      heard.push(`${hearing.method} ${hearing.verdict.kind}`);
      hearings.emit('heard');
    },
  };
  const left = Promise.withResolvers<void>();
  const observe = ({ status }: { readonly status: number }): void => {
    if (status === 499) left.resolve();
  };
  const { url, port } = await start(contract, { ...itemsOptions(), referee, observe });
  const headers = {
    authorization: 'Bearer write',
    'content-type': 'application/json; charset=utf-8',
  };
  const put = (body: unknown) =>
    fetch(`${url}/items/1`, { method: 'PUT', headers, body: JSON.stringify(body) });
  const settle = async (count = 1) => {
    while (heard.length < count) await once(hearings, 'heard');
    return disagreements;
  };
  return { url, port, put, heard, settle, left: left.promise };
}

describe('the referee', () => {
  it('agrees with what was decided rightly', async () => {
    const { url, put, heard, settle } = await hear();
    await fetch(`${url}/items/1?x=a:b`);
    await fetch(`${url}/items/1`, { method: 'HEAD' });
    await fetch(`${url}/items/x`);
    await fetch(`${url}/internal/metrics`, { headers: { 'x-api-key': 'good' } });
    await put({ id: 1, title: 'abc' });
    await put({ id: 1, title: 'too long' });
    await put({ id: 1 });
    expect(await settle(7)).toEqual([]);
    expect(heard.toSorted()).toEqual([
      'GET accepted',
      'GET accepted',
      'GET accepted',
      'GET refused',
      'PUT accepted',
      'PUT refused',
      'PUT refused',
    ]);
  });

  it('is not asked about whom the guard denied', async () => {
    const { url, heard } = await hear();
    await fetch(`${url}/items/1`, { method: 'PUT' });
    expect(heard).toEqual([]);
  });

  it('is not asked about a client that left before its body was there', async () => {
    const { url, port, heard, settle, left } = await hear();
    const socket = connect(port, '127.0.0.1');
    socket.write(
      'PUT /items/1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer write\r\n' +
        'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id":',
      () => setImmediate(() => socket.resetAndDestroy()),
    );
    await left;
    await fetch(`${url}/items/1`);
    expect(await settle()).toEqual([]);
    expect(heard).toEqual(['GET accepted']);
  });

  it('finds a request that should not have been accepted, and changes no answer', async () => {
    const { put, settle } = await hear(({ validators }) => {
      Object.assign(validators, {
        putItem: () =>
          Promise.resolve({ path: () => true, body: () => true, response200: () => true }),
      });
    });
    expect((await put({ id: 1, title: 'too long' })).status).toBe(200);
    expect(await settle()).toMatchObject([
      {
        operationId: 'putItem',
        about: 'request',
        ours: { kind: 'accepted' },
        theirs: { kind: 'refused' },
      },
    ]);
  });

  it('finds a request that should not have been refused', async () => {
    const { put, settle } = await hear(({ validators }) => {
      const refuse = Object.assign(() => false, { errors: [] });
      Object.assign(validators, {
        putItem: () => Promise.resolve({ path: () => true, body: refuse, response200: () => true }),
      });
    });
    await put({ id: 1, title: 'abc' });
    expect(await settle()).toMatchObject([
      { ours: { kind: 'refused' }, theirs: { kind: 'accepted' } },
    ]);
  });

  it('finds a reply that should not have been sent', async () => {
    const { url, settle } = await hear(({ validators, operations }) => {
      const { getItem } = operations as Record<string, OperationSpec>;
      if (getItem === undefined) throw new Error('the contract has getItem');
      Object.assign(validators, {
        getItem: () =>
          Promise.resolve({ path: () => true, response200: () => true, response404: () => true }),
      });
    });
    await fetch(`${url}/items/1`);
    expect(await settle()).toMatchObject([{ about: 'response', theirs: { kind: 'refused' } }]);
  });

  it('refuses to start with a document that it cannot read', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const referee = createReferee({
      document: () => Promise.resolve({ openapi: '3.1.0', paths: 7 }),
      onDisagreement: () => undefined,
    });
    await expect(referee.start()).rejects.toThrow();
  });
});
