import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../codegen/diagnostic.ts';
import { loadContract } from '../../codegen/contract/load.ts';
import type { LoadResult } from '../../codegen/contract/load.ts';

const host = 'https://example.com/schemas/';

function contractWith(ref: string): string {
  const schemas = `components: { schemas: { A: { $ref: "${ref}" } } }`;
  return `openapi: 3.1.0\ninfo: { title: T, version: "1" }\nsecurity: []\npaths: {}\n${schemas}\n`;
}

interface Web {
  readonly allow?: readonly string[];
  readonly texts?: Readonly<Record<string, string>>;
}

interface Seen extends LoadResult {
  readonly said: readonly string[];
  readonly asked: readonly string[];
}

async function load(ref: string, { allow = [host], texts = {} }: Web = {}): Promise<Seen> {
  const asked: string[] = [];
  const fetch = async (url: string): Promise<string> => {
    asked.push(url);
    const text = texts[url];
    if (text === undefined) throw new Error('a text with a secret');
    return text;
  };
  const read = async (): Promise<string> => contractWith(ref);
  const remote = { allow, fetch };
  const result = await loadContract({ input: 'openapi.yaml', cwd: '/contract', read, remote });
  return { ...result, asked, said: result.diagnostics.map(formatDiagnostic) };
}

describe('remote references', () => {
  it('are fetched where their addresses are allowed, with their own references', async () => {
    const texts = {
      [`${host}a.yaml`]: 'A: { type: object, properties: { b: { $ref: "sub/b.json#/B" } } }\n',
      [`${host}sub/b.json`]: '{ "B": { "type": "string" }, "C": { "$ref": "../a.yaml#/A" } }',
    };
    const seen = await load(`${host}a.yaml#/A`, { texts });
    expect(seen.said).toEqual([]);
    expect(seen.contract?.schemas['B']).toEqual({ type: 'string' });
    expect(seen.asked).toEqual(Object.keys(texts));
    expect(seen.fetched).toEqual(Object.entries(texts).map(([url, text]) => ({ url, text })));
    expect(seen.files).toEqual(['/contract/openapi.yaml']);
  });

  it.each([
    ['https://example.com/schemas.yaml', host],
    ['https://example.com/schemas/../a.yaml', host],
    ['https://example.com/schemas/%2e%2e/a.yaml', host],
    ['https://example.com/schemas/..%2fa.yaml', host],
    ['https://example.com/schemas/..%5Ca.yaml', host],
    ['https://example.com.evil.test/schemas/a.yaml', 'https://example.com'],
    ['https://example.com@evil.test/schemas/a.yaml', 'https://example.com'],
    ['https://example.com:444/schemas/a.yaml', 'https://example.com'],
    ['https://sub.example.com/schemas/a.yaml', host],
    ['http://example.com/schemas/a.yaml', 'http://example.com/schemas/'],
    ['http://127.0.0.1.evil.test/a.yaml', 'http://127.0.0.1.evil.test/'],
    ['//example.com/schemas/a.yaml', host],
    ['ftp://example.com/schemas/a.yaml', 'ftp://example.com/'],
    ['file:///etc/passwd', 'file:///'],
  ])('are refused and not asked for: %s, where %s is allowed', async (ref, allowed) => {
    const seen = await load(`${ref}#/A`, { allow: [allowed] });
    expect(seen.asked).toEqual([]);
    expect(seen.contract).toBeNull();
    expect(seen.diagnostics.map(({ code, at }) => [code, at.line, at.column])).toEqual([
      ['remote-ref', 5, 37],
    ]);
  });

  it('are refused with credentials, which nobody reads', async () => {
    const seen = await load('https://me:hunter2@example.com/schemas/a.yaml#/A');
    expect(seen.asked).toEqual([]);
    expect(seen.said).toEqual([
      'openapi.yaml:5:37 error remote-ref this reference carries a user name or a password; copy the file beside the contract and refer to it by a relative path',
    ]);
  });

  it.each(['https://evil.test/b.yaml', '/b.yaml', '//evil.test/b.yaml', 'file:///etc/passwd'])(
    'of remote documents need to be allowed as well: %s',
    async (onward) => {
      const texts = { [`${host}a.yaml`]: `A:\n  not: { $ref: "${onward}#/B" }\n` };
      const seen = await load(`${host}a.yaml#/A`, { texts });
      expect(seen.asked).toEqual([`${host}a.yaml`]);
      expect(seen.diagnostics.map(({ code, at }) => [code, at])).toEqual([
        ['remote-ref', { file: `${host}a.yaml`, line: 2, column: 16 }],
      ]);
    },
  );

  it('that fail say where they stand and what to do, and nothing of the error', async () => {
    const seen = await load(`${host}a.yaml#/A`);
    expect(seen.said).toEqual([
      `openapi.yaml:5:37 error unresolved-ref "${host}a.yaml#/A": this file cannot be read; mend the address, or copy the file beside the contract`,
    ]);
    expect(seen.fetched).toEqual([]);
  });

  it('lead to documents whose faults are told by their addresses', async () => {
    const seen = await load(`${host}a.json#/A`, { texts: { [`${host}a.json`]: '{ "A": }' } });
    expect(seen.said).toContain(`${host}a.json:1:8 error json-syntax a value is expected`);
  });

  it('end somewhere, even where every document names another one', async () => {
    let count = 0;
    const fetch = async (): Promise<string> => `A: { not: { $ref: "${++count}.yaml#/A" } }`;
    const read = async (): Promise<string> => contractWith(`${host}a.yaml#/A`);
    const remote = { allow: [host], fetch };
    const { contract, diagnostics } = await loadContract({ input: 'openapi.yaml', read, remote });
    expect(contract).toBeNull();
    expect(diagnostics[0]?.message).toContain('more than 200 remote documents');
    expect(count).toBe(200);
  });
});

describe('over HTTP', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  }

  async function loadFrom(origin: string): Promise<LoadResult> {
    const read = async (): Promise<string> => contractWith(`${origin}a.yaml#/A`);
    return loadContract({ input: 'openapi.yaml', read, remote: { allow: [origin] } });
  }

  it('documents of this machine are fetched', async () => {
    const origin = await serve((request, response) => {
      const onward = '{ $ref: "b.yaml#/B" }';
      response.end(request.url === '/a.yaml' ? `A: { not: ${onward} }` : 'B: { type: string }');
    });
    const { contract, diagnostics, fetched } = await loadFrom(origin);
    expect(diagnostics).toEqual([]);
    expect(contract?.schemas['B']).toEqual({ type: 'string' });
    expect(fetched.map(({ url }) => url)).toEqual([`${origin}a.yaml`, `${origin}b.yaml`]);
  });

  it('redirects are not followed', async () => {
    const asked: (string | undefined)[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.url);
      response.writeHead(302, { location: '/b.yaml' }).end();
    });
    const { diagnostics } = await loadFrom(origin);
    expect(diagnostics[0]?.message).toMatch(/: it redirects, which is not followed$/);
    expect(asked).toEqual(['/a.yaml']);
  });

  it('refusals are told', async () => {
    const origin = await serve((_request, response) => response.writeHead(404).end('secret'));
    const { diagnostics } = await loadFrom(origin);
    expect(diagnostics[0]?.message).toMatch(/: its host answers with status 404$/);
  });

  it('more than 20 MiB are not taken', async () => {
    const block = Buffer.alloc(1024 * 1024, 35);
    const origin = await serve((_request, response) => {
      const send = (): void => void response.write(block, (error) => error ?? send());
      send();
    });
    const { diagnostics } = await loadFrom(origin);
    expect(diagnostics[0]?.message).toMatch(/: it is larger than 20 MiB$/);
  });

  it('a host that is gone is a diagnostic', async () => {
    const origin = await serve(() => undefined);
    await new Promise((done) => servers.pop()?.close(done));
    const { diagnostics } = await loadFrom(origin);
    expect(diagnostics[0]?.message).toMatch(/: its host refuses the connection$/);
  });
});
