import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The next message of a child; `null` where it ends or stays silent instead. */
export async function nextMessage(child: ChildProcess, milliseconds: number): Promise<unknown> {
  const over = new AbortController();
  const { signal } = over;
  const silent = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(milliseconds))]);
  try {
    return await Promise.race([
      once(child, 'message', { signal: silent }).then(([message]: unknown[]) => message),
      once(child, 'exit', { signal: silent }).then(() => null),
    ]);
  } catch {
    return null;
  } finally {
    over.abort();
  }
}

/** Ends a child and waits until it is gone. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
