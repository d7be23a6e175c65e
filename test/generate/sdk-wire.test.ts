/** What the SDK sends, as the server that is made of the same contract reads it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../codegen/contract/load.ts';
import { generate } from '../../codegen/generate.ts';
import type { Contract } from '../../src/index.ts';
import { createApp, createLogger, createServer } from '../../src/index.ts';

type Call = (options: object) => Promise<{ readonly response?: Response }>;
interface Sent {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly body?: object;
}

const ends: (() => Promise<unknown>)[] = [];
const sdks = new Map<string, Readonly<Record<string, Call>>>();
let received: Readonly<Record<string, unknown>> = {};

beforeAll(async () => {
  for (const name of ['styles', 'openapi-3.2']) sdks.set(name, await served(name));
});
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

/** The SDK of a golden contract, speaking to a server that keeps what its handlers are given. */
async function served(name: string): Promise<Readonly<Record<string, Call>>> {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-test-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  const cwd = resolve('test/golden/generate', name);
  const loaded = await loadContract({ input: 'openapi.yaml', cwd });
  if (loaded.contract === null) throw new Error(JSON.stringify(loaded.diagnostics));
  for (const [path, content] of await generate(loaded.contract)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const load = (path: string): Promise<unknown> => import(/* @vite-ignore */ join(folder, path));
  const { contract } = (await load('index.ts')) as { readonly contract: Contract };
  const baseUrl = await listening(contract);
  const { client } = (await load('sdk/client.gen.ts')) as {
    readonly client: { setConfig(config: object): void };
  };
  client.setConfig({ baseUrl, headers: { Authorization: 'Bearer token' } });
  return (await load('sdk/index.ts')) as Readonly<Record<string, Call>>;
}

async function listening(contract: Contract): Promise<string> {
  const handler = (request: Readonly<Record<string, unknown>>): object => {
    received = request;
    return request['body'] === undefined ? { status: 204 } : { status: 200, body: [] };
  };
  const named = <Value>(table: object, value: Value): Record<string, Value> =>
    Object.fromEntries(Object.keys(table).map((key) => [key, value]));
  const app = await createApp(contract, {
    handlers: named(contract.operations, handler),
    verifiers: named(contract.schemes, (_: unknown, { scopes }: { scopes: readonly string[] }) => ({
      subject: 'someone',
      scopes,
    })),
    environment: 'test',
    logger: createLogger({ level: 'silent' }),
  });
  const server = createServer(app, { closeTimeout: 100 });
  const { port } = await server.listen(0);
  ends.push(
    () => app.shutdown(),
    () => server.close(),
  );
  return `http://127.0.0.1:${port}`;
}

const color = { r: 1, g: 2, b: 3 };

describe.each<[contract: string, operation: string, sent: Sent, read: object]>([
  [
    'styles',
    'pathStyles',
    {
      path: {
        simple: 5,
        simpleList: [1, 2],
        matrix: 'a b',
        matrixObject: color,
        label: true,
        labelList: ['x', 'y/z'],
      },
    },
    {
      params: {
        simple: 5,
        simpleList: [1, 2],
        matrix: 'a b',
        matrixObject: color,
        label: true,
        labelList: ['x', 'y/z'],
      },
    },
  ],
  ['styles', 'queryStyles', { query: { form: [1, 2.5] } }, { query: { form: [1, 2.5] } }],
  ['styles', 'queryStyles', { query: { formFlat: [1, 2] } }, { query: { formFlat: [1, 2] } }],
  ['styles', 'queryStyles', { query: { formObject: color } }, { query: { formObject: color } }],
  ['styles', 'queryStyles', { query: { spaces: ['a', 'b'] } }, { query: { spaces: ['a', 'b'] } }],
  ['styles', 'queryStyles', { query: { pipes: ['a', 'b'] } }, { query: { pipes: ['a', 'b'] } }],
  ['styles', 'queryStyles', { query: { deep: color } }, { query: { deep: color } }],
  [
    'styles',
    'queryStyles',
    { query: { deepList: ['a', 'b'] } },
    { query: { deepList: ['a', 'b'] } },
  ],
  ['styles', 'queryStyles', { query: { free: 'a/b?c&d=e+f' } }, { query: { free: 'a/b?c&d=e+f' } }],
  ['styles', 'queryStyles', { query: { where: '{"r":1}' } }, { query: { where: { r: 1 } } }],
  [
    'styles',
    'queryStyles',
    { headers: { 'X-List': ['a', 'b'], 'X-Object': 'r=1,g=2' } },
    { headers: { 'X-List': ['a', 'b'], 'X-Object': { r: 1, g: 2 } } },
  ],
  [
    'openapi-3.2',
    'findByForm',
    { query: { fields: { color: 'a & b' } } },
    { query: { fields: { color: 'a & b' } } },
  ],
  ['openapi-3.2', 'searchItems', { body: { text: 'a' } }, { body: { text: 'a' } }],
  ['openapi-3.2', 'linkItems', {}, { principal: { subject: 'someone' } }],
])('%s: %s is sent %j', (contract, operation, sent, read) => {
  it('and reads the same', async () => {
    received = {};
    const answer = await sdks.get(contract)?.[operation]?.(sent);
    expect(answer?.response?.ok).toBe(true);
    expect(received).toMatchObject(read);
  });
});
