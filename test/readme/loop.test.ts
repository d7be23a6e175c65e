import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from '../house/sources.ts';
import { matches, readBlocks, runSteps } from './blocks.ts';

const ORDER = ['yaml', 'sh', 'text', 'ts', 'sh', 'text'];
const COPIED = [
  'bin',
  'codegen',
  'generated',
  'src',
  'openapi.yaml',
  'package.json',
  'tsconfig.json',
];
const folder = mkdtempSync(join(tmpdir(), 'gatewright-loop-'));
const env = { PATH: process.env['PATH'], HOME: folder, NO_COLOR: '1' };
let service: ChildProcess | undefined;

afterAll(async () => {
  await new Promise((resolve) =>
    service === undefined ? resolve(null) : service.on('exit', resolve).kill(),
  );
  rmSync(folder, { recursive: true, force: true });
});

it('guards an operation that was just added to the contract', async () => {
  const page = readFileSync(join(root, 'README.md'), 'utf8');
  const blocks = readBlocks(page, 'Change the contract');
  const [operation, commands, complaint, handler, call, refusal] = blocks.map(({ text }) => text);
  expect(blocks.map(({ kind }) => kind).slice(0, 6)).toEqual(ORDER);
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

  insertAfter('openapi.yaml', /^paths:\n/m, operation ?? '');
  const [printed = ''] = await runSteps([commands ?? ''], { cwd: folder, env });
  expect(matches(printed, (complaint ?? '').trimEnd().split('\n')), printed).toBe(true);

  insertAfter('src/service/handlers.ts', /^ {2}return \{\n/m, handler ?? '');
  const [compiled = ''] = await runSteps(['npx tsc --noEmit && echo compiles'], {
    cwd: folder,
    env,
  });
  expect(compiled).toBe('compiles');

  const { address, password } = await start();
  await post(address, '/auth/register', {
    username: 'ada',
    email: 'ada@example.com',
    password: 'correct horse battery staple',
  });
  const announce = (token: string | null, text: string) =>
    post(address, '/announcements', { text }, token);
  const asked = (call ?? '').replaceAll('http://127.0.0.1:3000', address);
  const [text = ''] = await runSteps([asked], { cwd: folder, env });
  expect(matches(text, (refusal ?? '').trimEnd().split('\n')), text).toBe(true);
  expect((await announce(null, 'Hello')).status).toBe(401);
  const admin = await signIn(address, 'admin', password);
  expect((await announce(admin, '')).status).toBe(422);
  const statuses = await Promise.all(Array.from({ length: 5 }, () => announce(admin, 'Hello')));
  expect(statuses.map(({ status }) => status).toSorted()).toEqual([202, 202, 202, 202, 429]);
});

function insertAfter(file: string, place: RegExp, text: string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace(place, (found) => found + text);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, file), after);
}

async function start(): Promise<{ address: string; password: string }> {
  const child = spawn(process.execPath, ['-C', 'source', 'bin/serve.js'], {
    cwd: folder,
    env: { ...env, PORT: '0', LOG_LEVEL: 'error' },
  });
  service = child;
  let printed = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /Address +(\S+)[\s\S]*password (\S+)/.exec(printed);
      if (found !== null) resolve({ address: found[1] ?? '', password: found[2] ?? '' });
    });
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.on('exit', () => reject(new Error(printed)));
  });
}

async function signIn(address: string, username: string, password: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'password', username, password });
  const response = await fetch(`${address}/auth/token`, { method: 'POST', body });
  return ((await response.json()) as { access_token: string }).access_token;
}

function post(address: string, path: string, body: object, token: string | null = null) {
  return fetch(address + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
}
