import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { endChild, nextMessage } from './child.ts';
import type { Contender } from './contenders.ts';
import type { Order, Started, Usage } from './contenders/process.ts';
import { COMPILED } from './workspace.ts';
import type { Setup, SharedSetup } from './domain/setup.ts';

const START_MILLISECONDS = 300_000;
const ANSWER_MILLISECONDS = 10_000;

/** A contender's server under way, in a process of its own. */
export class RunningContender {
  readonly contender: Contender;
  readonly started: Started;
  readonly #child: ChildProcess;

  private constructor(contender: Contender, started: Started, child: ChildProcess) {
    this.contender = contender;
    this.started = started;
    this.#child = child;
  }

  /** Rejects with what the process wrote where it does not come up. */
  static async start(
    contender: Contender,
    folder: string,
    setup: SharedSetup,
  ): Promise<RunningContender> {
    const main = join(folder, COMPILED, 'contenders/process.js');
    const module = join(folder, COMPILED, contender.module);
    const told: Setup = { ...setup, remember: contender.remember === true };
    const child = fork(main, [module, JSON.stringify(told)], {
      cwd: folder,
      execArgv: [...(contender.flags ?? [])],
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const said: string[] = [];
    child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const started = (await nextMessage(child, START_MILLISECONDS)) as Started | null;
    if (started !== null) return new RunningContender(contender, started, child);
    await endChild(child);
    throw new Error(`${contender.name} does not start:\n${said.join('')}`);
  }

  /** Has the process do something; how much it has used until then. */
  async tell(order: Order): Promise<Usage> {
    this.#child.send(order);
    const usage = (await nextMessage(this.#child, ANSWER_MILLISECONDS)) as Usage | null;
    if (usage === null) throw new Error(`${this.contender.name} is gone`);
    return usage;
  }

  stop(): Promise<void> {
    return endChild(this.#child);
  }
}
