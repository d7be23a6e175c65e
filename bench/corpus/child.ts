import { spawn } from 'node:child_process';

export interface ChildOptions {
  readonly cwd: string;
  readonly seconds: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ChildResult {
  readonly outcome: 'ended' | 'timeout' | 'killed';
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

const MOST_OUTPUT = 8_000_000;

/** Runs a program of this Node in a process group of its own, which ends with it or at the limit. */
export function runNode(argv: readonly string[], options: ChildOptions): Promise<ChildResult> {
  const started = performance.now();
  const child = spawn(process.execPath, argv, {
    cwd: options.cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...options.env },
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      if (output[name].length < MOST_OUTPUT) output[name] += text;
    });
  }
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, options.seconds * 1000);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      const outcome = late ? 'timeout' : code === null ? 'killed' : 'ended';
      const seconds = (performance.now() - started) / 1000;
      resolve({ outcome, code, ...output, seconds });
    });
  });
}
