import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const BIN = resolve('bin/gatewright.js');

interface Outcome {
  readonly code: number;
  readonly said: string;
}

let folder = '';
let origin = '';
let schema = '';
let server: Server;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatewright-remote-'));
  schema = 'A: { type: object, properties: { before: { type: string } } }\n';
  server = createServer((_request, response) => response.end(schema));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  await writeFile(
    join(folder, 'openapi.yaml'),
    `openapi: 3.1.0
info: { title: Test, version: 1.0.0 }
paths:
  /things:
    post:
      operationId: addThing
      security: []
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '${origin}a.yaml#/A' } } }
      responses: { '204': { description: Nothing. } }
`,
  );
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

function gatewright(...args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const argv = ['-C', 'source', BIN, ...args];
    execFile(process.execPath, argv, { cwd: folder, env }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), said: stdout + stderr });
    });
  });
}

it('--allow-remote lets references lead to what begins so, and only that', async () => {
  const refused = await gatewright('generate');
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('openapi.yaml:10:56 error remote-ref ');
  const allowed = ['--allow-remote', 'https://example.com/', '--allow-remote', origin];
  expect((await gatewright('generate', ...allowed)).said).toMatch(/^generated /);
  expect((await gatewright('lint', ...allowed)).said).not.toContain('remote-ref');
  expect((await gatewright('check', ...allowed)).code).toBe(0);
  expect((await gatewright('generate', '--if-stale', ...allowed)).said).toMatch(/ 0 changed\n$/);
  schema = schema.replace('before', 'after');
  const stale = await gatewright('check', ...allowed);
  expect(stale.code).toBe(1);
  expect(stale.said).toContain('after');
});

it('remoteRefs in the configuration does the same', async () => {
  const config = `export default { remoteRefs: ['${origin}'] };\n`;
  await writeFile(join(folder, 'gatewright.config.mjs'), config);
  expect((await gatewright('generate')).said).toMatch(/^generated /);
  expect((await gatewright('check')).code).toBe(0);
});

it.each([
  ['example.com', 'is not an address'],
  ['http://example.com/', 'is not an address by https'],
  ['https://me:hunter2@example.com/', 'carries a user name or a password'],
  ['https://example.com/#a', 'has a fragment'],
])('%s is no prefix', async (prefix, why) => {
  const { code, said } = await gatewright('lint', '--allow-remote', prefix);
  expect(code).toBe(2);
  expect(said).toBe(
    `gatewright: "remoteRefs" and --allow-remote: prefix 1 ${why}; give one as https://example.com/schemas/\n`,
  );
});
