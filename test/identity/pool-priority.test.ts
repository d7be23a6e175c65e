import { getPriority } from 'node:os';
import { expect, it } from 'vitest';
import { runScript } from './support-process.ts';

it('the threads that hash stand back behind the one that answers, where the system can do it', async () => {
  const steps = Math.min(15, 19 - getPriority());
  const below = process.platform === 'linux' ? [steps] : [];
  expect(JSON.parse(await runScript('pool-priority-process.ts', []))).toEqual(below);
});
