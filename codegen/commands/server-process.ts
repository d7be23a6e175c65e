import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { complain } from './terminal.ts';

const PATIENCE_MS = 5_000;

/** The served project as a child process, started again at will. */
export class ServerProcess {
  readonly #command: readonly string[];
  readonly #cwd: string;
  #child: ChildProcess | null = null;

  constructor(command: readonly string[], cwd: string) {
    this.#command = command;
    this.#cwd = cwd;
  }

  async restart(): Promise<void> {
    await this.stop();
    const [name = 'node', ...args] = this.#command;
    const program = name === 'node' ? process.execPath : name;
    const child = spawn(program, args, { cwd: this.#cwd, stdio: 'inherit' });
    this.#child = child;
    child.on('error', (error) => complain(`cannot start ${name}: ${error.message}`));
    child.on('exit', (code, signal) => {
      if (this.#child !== child) return;
      this.#child = null;
      complain(`the server ended (${signal ?? `code ${code}`}); waiting for a change`);
    });
  }

  /** Asks it to end, then makes it. */
  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    if (child.pid === undefined) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await ended.finally(() => clearTimeout(timer));
  }
}
