import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from './support/temporary-folder.ts';

const SERVE = fileURLToPath(new URL('../../bin/serve.js', import.meta.url));

interface Process {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  readonly ended: Promise<number | null>;
}

function start(env: Readonly<Record<string, string>>, cwd: string): Process {
  const child = spawn(process.execPath, ['-C', 'source', SERVE], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output, ended };
}

/** Waits for the last line of the welcome. */
async function up({ child, output, ended }: Process): Promise<string> {
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on('data', () => {
      if (output.stdout.includes('curl -i')) resolve();
    });
  });
  const outcome = await Promise.race([ready, ended]);
  if (outcome !== undefined) throw new Error(`it ended: ${output.stderr}`);
  return output.stdout;
}

it('prints where it is, a first command and the first password once, and stops on SIGTERM', async () => {
  const folder = await temporaryFolder();
  const env = { PORT: '0', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'warn' };
  const first = start(env, folder);
  const text = await up(first);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
  expect(text).toContain(`${url}/docs`);
  expect(text).toContain(`curl -i ${url}/greeting`);
  expect(text).toMatch(/admin, password \S{16,}/);
  expect((await fetch(`${url}/greeting`)).status).toBe(200);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.output.stderr).toBe('');

  const secret = join(folder, 'data', 'token-secret');
  expect((await stat(secret)).mode & 0o777).toBe(0o600);
  const kept = await readFile(secret, 'utf8');
  const second = start(env, folder);
  expect(await up(second)).not.toContain('password');
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);
  expect(await readFile(secret, 'utf8')).toBe(kept);
});

it('does not start in production without its settings and says which', async () => {
  const folder = await temporaryFolder();
  const { ended, output } = start({ NODE_ENV: 'production', PORT: '0' }, folder);
  expect(await ended).toBe(1);
  for (const name of ['TOKEN_SECRET', 'PUBLIC_URL', 'ALLOWED_HOSTS']) {
    expect(output.stderr).toMatch(new RegExp(`^ {2}${name} is missing in production: `, 'm'));
  }
  expect(output.stderr).not.toContain(' at ');
  expect(output.stdout).toBe('');
});

it('says when its port is taken', async () => {
  const folder = await temporaryFolder();
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const { ended, output } = start({ PORT: String(port), LOG_LEVEL: 'warn' }, folder);
  expect(await ended).toBe(1);
  expect(output.stderr).toBe(
    `port ${port} of 127.0.0.1 is in use: stop the program that listens there, or choose another port with PORT, for instance PORT=3001\n`,
  );
  other.close();

  // The first administrator was not made behind the back of whoever mends this.
  const next = start({ PORT: '0', LOG_LEVEL: 'warn' }, folder);
  expect(await up(next)).toMatch(/admin, password \S{16,}/);
  next.child.kill('SIGTERM');
  await next.ended;
});

it('names the setting of a first administrator that cannot be made', async () => {
  const folder = await temporaryFolder();
  const env = { PORT: '0', DATA_DIR: join(folder, 'data'), ADMIN_PASSWORD: 'short' };
  const { ended, output } = start(env, folder);
  expect(await ended).toBe(1);
  expect(output.stderr).toContain('ADMIN_PASSWORD cannot be used');
  expect(output.stderr).toContain('12 characters');
});

it('names the setting of a data folder that cannot be made', async () => {
  const folder = await temporaryFolder();
  const { ended, output } = start({ PORT: '0', DATA_DIR: SERVE }, folder);
  expect(await ended).toBe(1);
  expect(output.stderr).toContain('DATA_DIR cannot be made (EEXIST)');
});
