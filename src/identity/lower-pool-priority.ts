import { readdirSync, readFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';

const TASKS = '/proc/self/task';
const LOWEST = 19;
/** They get a thirtieth of a processor that the thread of requests wants too. */
const STEPS = 15;

/**
 * Lets the threads that hash passwords, which are those of libuv's pool, stand back when there are
 * fewer processors than work: the thread that answers requests goes first. Linux has a priority
 * for each thread; elsewhere this does nothing.
 */
export function lowerPoolPriority(): void {
  if (process.platform !== 'linux') return;
  try {
    const priority = Math.min(getPriority() + STEPS, LOWEST);
    for (const thread of readdirSync(TASKS)) {
      if (nameOf(thread) === 'libuv-worker') setPriority(Number(thread), priority);
    }
  } catch {
    // The system does not let it, or a thread has ended: everything works all the same.
  }
}

function nameOf(thread: string): string {
  return readFileSync(`${TASKS}/${thread}/comm`, 'utf8').trim();
}
