/** The thread that `clientFilesBeside` starts: makes one client, posts it or why there is none. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Failure, Task } from './hey-api-beside.ts';
import { clientFiles } from './hey-api-client.ts';

const { document, folder } = workerData as Task;
const answer: Answer = await clientFiles(document, folder).then(
  (files) => ({ files }),
  (error: unknown) => ({ failure: failureOf(error) }),
);
parentPort?.postMessage(answer, []);

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack } = error;
  return stack === undefined ? { message } : { message, stack };
}
