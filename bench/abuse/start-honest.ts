import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Latency, Question } from './measure.ts';

const CHILD = fileURLToPath(new URL('honest.ts', import.meta.url));

export interface HonestCaller {
  readonly measure: (question: Question) => Promise<Latency>;
  readonly stop: () => void;
}

/** An honest caller in a process of its own. */
export function startHonest(): HonestCaller {
  const child = fork(CHILD, { execArgv: ['-C', 'source'] });
  const ended = once(child, 'exit').then(() => null);
  return {
    measure: async (question) => {
      child.send(question);
      const told = await Promise.race([once(child, 'message'), ended]);
      if (told === null) throw new Error('the honest caller ended');
      return told[0] as Latency;
    },
    stop: () => child.disconnect(),
  };
}
