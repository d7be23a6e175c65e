import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { JsonObject } from '../contract/model.ts';

export interface Task {
  readonly document: JsonObject;
  readonly folder: string;
}
/** An error of the generator: its own class and fields need not survive the way. */
export type Failure = Pick<Error, 'message' | 'stack'>;
export type Answer =
  { readonly files: ReadonlyMap<string, string> } | { readonly failure: Failure };

/** TypeScript in the repository, JavaScript in the package. */
const WORKER = new URL(`hey-api-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** `clientFiles` in a thread of its own, which starts at once and ends in every case. */
export async function clientFilesBeside(
  task: Task,
  stop?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const worker = new Worker(WORKER, {
    workerData: task,
    // It needs no flag of this process; those of a test runner or of `--eval` would hinder it.
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const end = (): void => void worker.terminate();
  stop?.addEventListener('abort', end);
  try {
    const answer = await answerOf(worker);
    if ('failure' in answer) throw errorOf(answer.failure);
    return answer.files;
  } finally {
    stop?.removeEventListener('abort', end);
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('messageerror', reject);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(
        new Error(`the thread of @hey-api/openapi-ts ended with code ${code}, making nothing`),
      );
    });
  });
}

function errorOf({ message, stack }: Failure): Error {
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
