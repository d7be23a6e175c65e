/**
 * Asks for `/me` as a child process: what an honest caller waits for is the service, not the
 * process that sends the flood and reads its answers.
 */
import { caller } from './caller.ts';
import { honestLatency, type Latency } from './measure.ts';

/** What the process is asked. */
export interface Question {
  readonly port: number;
  readonly token: string;
  readonly seconds: number;
}

const calls = new Map<number, ReturnType<typeof caller>>();

async function answer({ port, token, seconds }: Question): Promise<Latency> {
  const call = calls.get(port) ?? caller(port, 32);
  calls.set(port, call);
  return honestLatency(call, token, seconds);
}

process.on('message', (question: Question) => {
  void answer(question).then((latency) => process.send?.(latency));
});
process.on('disconnect', () => process.exit());
