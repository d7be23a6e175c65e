import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const SCRIPT = fileURLToPath(new URL('logger-process.ts', import.meta.url));

/** What a process that ends in this way says. */
function outputOf(how: string): Readable {
  const args = ['-C', 'source', SCRIPT, how];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill());
  return child.stdout;
}

it.each(['throw', 'exit', 'end'])('keeps the last line where the process ends: %s', async (how) => {
  expect(await text(outputOf(how))).toMatch(/"msg":"last words"\}\n$/);
});

it('loses no line of a burst, and keeps their order', async () => {
  const lines = (await text(outputOf('burst'))).trimEnd().split('\n');
  const numbers = lines.map((line) => (JSON.parse(line) as { readonly line?: number }).line);
  expect(numbers).toEqual([...Array(5_000).keys(), undefined]);
});

it('says a line while the process goes on and has nothing more to say', async () => {
  expect(String((await once(outputOf('stay'), 'data'))[0])).toContain('last words');
});
