import type { Logger } from 'pino';

/** Something to be done again and again beside the requests. */
export interface Chore {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<unknown>;
}

/**
 * Runs chores on timers that keep no process alive; a chore that is still running is not started
 * again, one that fails is logged and tried the next time. `stop` waits for those under way.
 */
export function startChores(chores: readonly Chore[], log: Logger): { stop(): Promise<void> } {
  const running = new Map<string, Promise<void>>();
  const timers = chores.map((chore) =>
    setInterval(() => {
      if (running.has(chore.name)) return;
      running.set(
        chore.name,
        attempt(chore, log).finally(() => running.delete(chore.name)),
      );
    }, chore.everyMs).unref(),
  );
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}

async function attempt({ name, run }: Chore, log: Logger): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error({ err: error, chore: name }, 'a chore failed');
  }
}
