import { dayOf } from './day.ts';
import type { UsageCount, UsageStore } from './store/usage-store.ts';

/** What is counted of an answered request. */
export interface UsageFacts {
  readonly operationId: string | null;
  readonly status: number;
  readonly credentialIds: readonly string[];
}

/** Counts requests in memory and writes them down in batches. */
export interface UsageRecorder {
  record(facts: UsageFacts): void;
  /** Writes down what was counted; where that fails, it is kept for the next time. */
  flush(): Promise<void>;
}

const MOST_ROWS = 10_000;

type Counts = Map<string, UsageCount>;

/**
 * At most 10,000 rows wait; while the store is down longer than that, single callers are no longer
 * told apart and days may be incomplete.
 */
export function createUsageRecorder(store: UsageStore, now: () => number): UsageRecorder {
  let waiting: Counts = new Map();
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    if (waiting.size === 0) return;
    const batch = waiting;
    waiting = new Map();
    try {
      await store.add([...batch.values()]);
    } catch (error) {
      for (const count of batch.values()) addTo(waiting, count);
      throw error;
    }
  }

  return {
    record({ operationId, status, credentialIds }) {
      if (operationId === null) return;
      const one = { day: dayOf(now()), operationId, requests: 1, errors: status >= 400 ? 1 : 0 };
      for (const credentialId of ['', ...new Set(credentialIds)]) {
        addTo(waiting, { ...one, credentialId });
      }
    },
    flush() {
      writing = writing.then(write, write);
      return writing;
    },
  };
}

function addTo(counts: Counts, count: UsageCount): void {
  const key = JSON.stringify([count.day, count.operationId, count.credentialId]);
  const before = counts.get(key);
  if (before === undefined && counts.size >= MOST_ROWS) return;
  counts.set(key, {
    ...count,
    requests: count.requests + (before?.requests ?? 0),
    errors: count.errors + (before?.errors ?? 0),
  });
}
