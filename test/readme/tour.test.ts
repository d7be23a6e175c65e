import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../house/sources.ts';
import { matches, readSteps, runSteps } from './blocks.ts';

const page = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'gatewright-readme-'));
let service: ChildProcess;
let welcome = '';
let address = '';

beforeAll(async () => {
  service = spawn(process.execPath, ['-C', 'source', 'bin/serve.js'], {
    cwd: root,
    env: { ...plainEnvironment(), PORT: '0', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error' },
  });
  address = await new Promise((resolve, reject) => {
    service.stdout?.on('data', (chunk: Buffer) => {
      welcome += chunk.toString();
      const found = /Address +http:\/\/(\S+)[\s\S]*Try .*\n/.exec(welcome)?.[1];
      if (found !== undefined) resolve(found);
    });
    service.on('exit', () => reject(new Error('the service did not start')));
  });
});
afterAll(async () => {
  await new Promise((resolve) => service.on('exit', resolve) && service.kill());
  rmSync(folder, { recursive: true, force: true });
});

it('prints what the page shows of the start', () => {
  const [start] = readSteps(page, 'Start');
  const text = welcome.replaceAll(address, '127.0.0.1:3000').trim();
  expect(matches(text, start?.output ?? []), text).toBe(true);
});

it('answers the tour as the page shows', async () => {
  const steps = readSteps(page, 'The tour');
  const commands = steps.map(({ command }) => command.replaceAll('127.0.0.1:3000', address));
  const printed = await runSteps(commands, { cwd: folder, env: plainEnvironment() });
  expect(steps.length).toBeGreaterThan(8);
  for (const [index, { command, output }] of steps.entries()) {
    const text = printed[index] ?? '';
    expect(matches(text, output), `${command}\n${text}`).toBe(true);
  }
});

it('hides in production what the page says', async () => {
  const [step] = readSteps(page, 'Production on one machine');
  const port = String(await freePort());
  const command = (step?.command ?? '')
    .replaceAll('--retry 30', '--retry 600')
    .replaceAll('3001', port)
    .replaceAll('./data/production', join(folder, 'production'))
    .replaceAll('data/production.txt', join(folder, 'production.txt'));
  const [text = ''] = await runSteps([command], { cwd: root, env: plainEnvironment() });
  expect(matches(text, step?.output ?? []), text).toBe(true);
});

/** The environment of a newcomer: nothing set that the service or npm reads. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: folder };
}

/** Below those that systems give to whoever asks for any: nobody takes it in between. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 30_000);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
}
