import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endChild, nextMessage } from '../child.ts';
import type { Load, Loaded } from './load.ts';
import type { Verdict } from './process.ts';

const MAIN = fileURLToPath(new URL('process.ts', import.meta.url));
/** A load ends by itself where the server stops answering; this is for one that does not. */
const MOST_MILLISECONDS = 900_000;

/** A load generator in a process of its own. */
export class Client {
  readonly #child = fork(MAIN, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

  async run(task: Load): Promise<Loaded> {
    this.#child.send(task);
    const verdict = (await nextMessage(this.#child, MOST_MILLISECONDS)) as Verdict | null;
    if (verdict === null) throw new Error('the load generator is gone');
    if (verdict.kind === 'failed') throw new Error(verdict.message);
    return verdict.loaded;
  }

  stop(): Promise<void> {
    return endChild(this.#child);
  }
}
