import { MemoryStore, type Store } from 'express-rate-limit';

const MOST_KEYS = 100_000;

/**
 * express-rate-limit's store in the memory of this process, synchronous and bounded: beyond 100,000
 * keys the oldest are forgotten.
 */
export function memoryStore(): Store {
  const memory = new MemoryStore();
  return {
    localKeys: true,
    init: (options) => memory.init(options),
    increment(key) {
      const known = memory.current.get(key);
      if (known !== undefined && known.resetTime.getTime() > Date.now()) {
        // The same as `increment`, without its promise.
        known.totalHits += 1;
        return { totalHits: known.totalHits, resetTime: known.resetTime };
      }
      void memory.increment(key);
      // The client that `increment` resolves to goes on counting; this is how it stands now.
      const client = memory.current.get(key);
      if (client === undefined) throw new Error('the memory store lost a key');
      const count = { totalHits: client.totalHits, resetTime: client.resetTime };
      if (memory.current.size + memory.previous.size > MOST_KEYS) forgetOldest(memory);
      return count;
    },
    decrement: (key) => memory.decrement(key),
    resetKey: (key) => memory.resetKey(key),
    resetAll: () => memory.resetAll(),
    shutdown: () => memory.shutdown(),
  };
}

function forgetOldest({ previous, current }: MemoryStore): void {
  const oldest = previous.size > 0 ? previous : current;
  for (const key of oldest.keys()) {
    oldest.delete(key);
    return;
  }
}
