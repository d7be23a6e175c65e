import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const CONTRACT = `openapi: 3.1.0
info: { title: Test, version: 1.0.0 }
paths:
  /things:
    get:
      operationId: listThings
      security: []
      responses: { '204': { description: Nothing. } }
`;
const SERVER = `process.on('SIGTERM', () => { console.log('stopped', process.pid); process.exit(0); });
console.log('serving', process.pid);
setInterval(() => {}, 1000);
`;

/** A program whose output is waited for, not slept for. */
class Running {
  readonly ended: Promise<number | null>;
  readonly #child;
  #text = '';
  #read = 0;
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(cwd: string) {
    const argv = ['-C', 'source', resolve('bin/gatewright.js'), 'dev'];
    this.#child = spawn(process.execPath, argv, { cwd });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        this.#text += chunk.toString();
        this.#wake();
      });
    }
    this.ended = new Promise((done) => {
      this.#child.on('close', (code) => {
        this.#closed = true;
        this.#wake();
        done(code);
      });
    });
  }

  /** The next output that fits, after what was waited for before. */
  async next(pattern: RegExp): Promise<string> {
    for (;;) {
      const match = pattern.exec(this.#text.slice(this.#read));
      if (match !== null) {
        this.#read += match.index + match[0].length;
        return match[1] ?? match[0];
      }
      if (this.#closed) throw new Error(`it ended: ${this.#text}`);
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
  }

  stop(): void {
    this.#child.kill('SIGTERM');
  }
}

it('gatewright dev serves, starts again on changes and survives a broken contract', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-test-'));
  const contract = join(folder, 'openapi.yaml');
  await mkdir(join(folder, 'src'));
  await writeFile(contract, CONTRACT);
  await writeFile(join(folder, 'server.mjs'), SERVER);
  const config = "export default { dev: { command: ['node', 'server.mjs'] } };\n";
  await writeFile(join(folder, 'gatewright.config.mjs'), config);
  const dev = new Running(folder);
  onTestFinished(async () => {
    dev.stop();
    await dev.ended;
    await rm(folder, { recursive: true, force: true });
  });
  const first = await dev.next(/serving (\d+)\n/);
  await writeFile(contract, CONTRACT.replace('security', 'securty'));
  await dev.next(/the contract has errors; nothing was generated\n/);
  await writeFile(contract, CONTRACT.replaceAll('listThings', 'allThings'));
  expect(await dev.next(/stopped (\d+)\n/)).toBe(first);
  const second = await dev.next(/serving (\d+)\n/);
  expect(await readFile(join(folder, 'generated/router.ts'), 'utf8')).toContain('allThings');
  await writeFile(join(folder, 'src/handler.ts'), '');
  expect(await dev.next(/stopped (\d+)\n/)).toBe(second);
  const third = await dev.next(/serving (\d+)\n/);
  dev.stop();
  expect(await dev.next(/stopped (\d+)\n/)).toBe(third);
  expect(await dev.ended).toBe(0);
});
