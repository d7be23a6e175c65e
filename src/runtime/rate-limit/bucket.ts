import type { IncrementResponse, Options, Store } from 'express-rate-limit';
import type { Logger } from 'pino';
import { memoryStore } from './memory-store.ts';
import type { ResolvedLimit } from './resolve.ts';

/** How a key stands in its bucket. */
export interface Count {
  readonly hits: number;
  /** Milliseconds since the epoch. */
  readonly resetAt: number;
}

export interface BucketOptions {
  readonly limit: ResolvedLimit;
  readonly store: Store;
  readonly log: Pick<Logger, 'error' | 'info'>;
  /** In milliseconds since the epoch. */
  readonly now: () => number;
}

const STORE_TIMEOUT_MS = 1_000;
/** How long a store that failed is left alone. */
const REST_MS = 1_000;

/** One limit's counts in its store, or in this process while the store is down. */
export class Bucket {
  readonly #options: BucketOptions;
  #ready: Promise<void> | null;
  #local: Store | null = null;
  #down = false;
  #restUntil = -Infinity;

  constructor(options: BucketOptions) {
    this.#options = options;
    this.#ready = prepare(options.store, options.limit.windowSeconds);
    this.#ready?.catch(() => undefined);
  }

  /** Counts a request; `null` where the store is down and the policy says to deny then. */
  count(key: string): Count | null | Promise<Count | null> {
    if (this.#down && this.#options.now() < this.#restUntil) return this.#countInstead(key);
    try {
      const answer = this.#increment(key);
      if (!(answer instanceof Promise)) return this.#counted(answer);
      return inTime(answer)
        .then((response) => this.#counted(response))
        .catch((error: unknown) => this.#failed(key, error));
    } catch (error) {
      return this.#failed(key, error);
    }
  }

  /** Takes one count of the key back; without effect while the store is down. */
  forgive(key: string): void {
    const failed = (error: unknown): void => {
      const { limit, log } = this.#options;
      log.error({ err: error, limit: limit.name }, 'the rate-limit store kept a count');
    };
    try {
      const answer: unknown = this.#options.store.decrement(key);
      if (answer instanceof Promise) answer.catch(failed);
    } catch (error) {
      failed(error);
    }
  }

  /** Stops the timers of the stores. */
  async shutdown(): Promise<void> {
    await this.#local?.shutdown?.();
    await this.#options.store.shutdown?.();
  }

  #increment(key: string): IncrementResponse | Promise<IncrementResponse> {
    const { store } = this.#options;
    if (this.#ready === null) return store.increment(key);
    return this.#ready.then(() => {
      this.#ready = null;
      return store.increment(key);
    });
  }

  #counted(response: IncrementResponse): Count {
    const count = this.#read(response);
    if (this.#down) {
      this.#down = false;
      this.#options.log.info({ limit: this.#options.limit.name }, 'the rate-limit store is back');
    }
    return count;
  }

  #read({ totalHits, resetTime }: IncrementResponse): Count {
    const windowMs = this.#options.limit.windowSeconds * 1000;
    const resetAt = resetTime?.getTime() ?? this.#options.now() + windowMs;
    if (!Number.isInteger(totalHits) || totalHits < 1 || !Number.isFinite(resetAt)) {
      throw new TypeError('the rate-limit store gave no count');
    }
    return { hits: totalHits, resetAt };
  }

  #failed(key: string, error: unknown): Count | null | Promise<Count | null> {
    const { limit, log } = this.#options;
    if (!this.#down) log.error({ err: error, limit: limit.name }, 'the rate-limit store is down');
    this.#down = true;
    this.#restUntil = this.#options.now() + REST_MS;
    return this.#countInstead(key);
  }

  async #countInstead(key: string): Promise<Count | null> {
    const { limit } = this.#options;
    if (limit.onStoreFailure === 'deny') return null;
    this.#local ??= prepared(limit.windowSeconds);
    return this.#read(await this.#local.increment(key));
  }
}

function prepare(store: Store, windowSeconds: number): Promise<void> | null {
  // Stores read the window of all the options; the others belong to the middleware.
  const answer = store.init?.({ windowMs: windowSeconds * 1000 } as Options);
  return answer instanceof Promise ? answer : null;
}

function prepared(windowSeconds: number): Store {
  const store = memoryStore();
  void prepare(store, windowSeconds);
  return store;
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error('the rate-limit store did not answer in time'));
  }, STORE_TIMEOUT_MS);
  timer.unref();
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}
