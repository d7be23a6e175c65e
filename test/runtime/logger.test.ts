import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const SCRIPT = fileURLToPath(new URL('logger-process.ts', import.meta.url));

function run(how: string): ChildProcess {
  const args = ['-C', 'source', SCRIPT, how];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill());
  return child;
}

it.each(['throw', 'exit', 'end'])('keeps the last line where the process ends: %s', async (how) => {
  const { stdout } = run(how);
  if (stdout === null) throw new Error('no output');
  expect(await text(stdout)).toMatch(/"msg":"last words"\}\n$/);
});

it('loses no line of a burst, and keeps their order', async () => {
  const { stdout } = run('burst');
  if (stdout === null) throw new Error('no output');
  const lines = (await text(stdout)).trimEnd().split('\n');
  const numbers = lines.map((line) => (JSON.parse(line) as { readonly line?: number }).line);
  expect(numbers).toEqual([...Array(5_000).keys(), undefined]);
});

it('says a line while the process goes on and has nothing more to say', async () => {
  const { stdout } = run('stay');
  if (stdout === null) throw new Error('no output');
  expect(String((await once(stdout, 'data'))[0])).toContain('last words');
});
