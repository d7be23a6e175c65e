import { fileURLToPath } from 'node:url';
import { runNode } from './child.ts';

export interface Probed {
  /** Seconds until the service listened; `null`: it did not start. */
  readonly started: number | null;
  readonly operations: number;
  readonly requests: number;
  /** What did not answer as the contract demands, or why it did not start. */
  readonly findings: readonly string[];
}

const SERVICE = fileURLToPath(new URL('probe-service.ts', import.meta.url));

/** Starts the generated code with handlers that do nothing, and asks every operation. */
export async function probe(folder: string, seconds: number): Promise<Probed> {
  const argv = ['--max-old-space-size=4096', '-C', 'source', SERVICE, folder];
  const result = await runNode(argv, { cwd: folder, seconds });
  const answer = lastLine(result.stdout);
  if (answer !== null) return answer;
  const reason =
    result.outcome === 'timeout'
      ? [`no end after ${seconds} s`]
      : result.stderr.trim().split('\n').slice(0, 12);
  return { started: null, operations: 0, requests: 0, findings: reason };
}

function lastLine(text: string): Probed | null {
  try {
    return JSON.parse(text.trim().split('\n').at(-1) ?? '') as Probed;
  } catch {
    return null;
  }
}
