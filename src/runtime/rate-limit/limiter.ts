import type { Store } from 'express-rate-limit';
import type { Logger } from 'pino';
import { Bucket, type Count } from './bucket.ts';
import { limitKey, type LimitKeys } from './limit-key.ts';
import { memoryStore } from './memory-store.ts';
import type { ResolvedLimit } from './resolve.ts';
import { tally, type Tally } from './tally.ts';

export type { LimitKeys } from './limit-key.ts';
export type { Tally, TallyEntry } from './tally.ts';

export interface LimiterOptions {
  /** Every limit of the contract; equal names share a bucket and must be equal. */
  readonly limits: readonly ResolvedLimit[];
  /** Makes the store of a bucket; default one in the memory of this process. */
  readonly store?: (limit: ResolvedLimit) => Store;
  readonly log: Pick<Logger, 'error' | 'info'>;
  /** Default the system clock; the stores keep their own. */
  readonly now?: () => Date;
}

export interface Limiter {
  /**
   * Counts one request against each of the limits; synchronous where the stores are. Every store is
   * asked before one is waited for: those that share a connection answer in one round trip.
   */
  count(limits: readonly ResolvedLimit[], keys: LimitKeys): Tally | Promise<Tally>;
  /** Takes back one request counted before; a store that does not answer keeps it. */
  forgive(limits: readonly ResolvedLimit[], keys: LimitKeys): void;
  /** Stops the timers of all stores. */
  shutdown(): Promise<void>;
}

/**
 * A limiter over express-rate-limit's stores, one bucket for each name.
 *
 * @throws {Error} where two different limits share a name
 */
export function createLimiter(options: LimiterOptions): Limiter {
  const { limits, store = memoryStore, log } = options;
  const now = clockOf(options);
  const buckets = new Map<string, Bucket>();
  for (const limit of distinct(limits)) {
    buckets.set(limit.name, new Bucket({ limit, store: storeOf(limit, store), log, now }));
  }
  return {
    count(counted, keys) {
      const counts: (Count | null | Promise<Count | null>)[] = [];
      for (const limit of counted) {
        counts.push(bucketOf(buckets, limit).count(limitKey(limit, keys)));
      }
      return counts.every(isSettled)
        ? tally(counted, counts, now())
        : Promise.all(counts).then((all) => tally(counted, all, now()));
    },
    forgive(counted, keys) {
      for (const limit of counted) bucketOf(buckets, limit).forgive(limitKey(limit, keys));
    },
    async shutdown() {
      await Promise.all([...buckets.values()].map((bucket) => bucket.shutdown()));
    },
  };
}

/** In milliseconds since the epoch. */
function clockOf({ now }: LimiterOptions): () => number {
  return now === undefined ? () => Date.now() : () => now().getTime();
}

function storeOf(limit: ResolvedLimit, make: (limit: ResolvedLimit) => Store): Store {
  const store: Partial<Store> | null | undefined = make(limit);
  if (typeof store?.increment !== 'function') {
    throw new Error(`the store of the rate limit "${limit.name}" must have the method increment`);
  }
  return store as Store;
}

function isSettled<T>(count: T | Promise<T>): count is T {
  return !(count instanceof Promise);
}

function bucketOf(buckets: ReadonlyMap<string, Bucket>, { name }: ResolvedLimit): Bucket {
  const bucket = buckets.get(name);
  if (bucket === undefined) throw new Error(`the limiter does not know the rate limit "${name}"`);
  return bucket;
}

function distinct(limits: readonly ResolvedLimit[]): readonly ResolvedLimit[] {
  const byName = new Map<string, ResolvedLimit>();
  for (const limit of limits) {
    const known = byName.get(limit.name);
    if (known !== undefined && !equal(known, limit)) {
      throw new Error(`two different rate limits share the name "${limit.name}"`);
    }
    byName.set(limit.name, limit);
  }
  return [...byName.values()];
}

function equal(a: ResolvedLimit, b: ResolvedLimit): boolean {
  return (
    a.limit === b.limit &&
    a.windowSeconds === b.windowSeconds &&
    a.key === b.key &&
    a.onStoreFailure === b.onStoreFailure
  );
}
