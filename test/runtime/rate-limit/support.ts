import type { Store } from 'express-rate-limit';
import { vi } from 'vitest';
import { createLimiter, type LimiterOptions } from '../../../src/runtime/rate-limit/limiter.ts';
import type { ResolvedLimit } from '../../../src/runtime/rate-limit/resolve.ts';

export const NOW = 1_800_000_000_000;

export function limit(more: Partial<ResolvedLimit> = {}): ResolvedLimit {
  return {
    name: 'burst',
    limit: 2,
    windowSeconds: 60,
    key: 'ip',
    onStoreFailure: 'local',
    ...more,
  };
}

export function log() {
  return { error: vi.fn(), info: vi.fn() };
}

export const caller = { ip: '192.0.2.1', principal: null, credential: null };

/** A limiter whose clock is a variable; its memory stores follow vitest's fake time. */
export function limiterOf(limits: readonly ResolvedLimit[], more: Partial<LimiterOptions> = {}) {
  return createLimiter({ limits, log: log(), ...more });
}

/** A store somewhere else: it answers later, or not at all. */
export class RemoteStore implements Store {
  readonly hits = new Map<string, number>();
  state: 'up' | 'down' | 'hung' = 'up';
  asked = 0;
  stopped = false;

  increment(key: string) {
    this.asked += 1;
    if (this.state === 'hung') return new Promise<never>(() => undefined);
    if (this.state === 'down') return Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7'));
    const totalHits = (this.hits.get(key) ?? 0) + 1;
    this.hits.set(key, totalHits);
    return Promise.resolve({ totalHits, resetTime: new Date(Date.now() + 30_000) });
  }
  decrement(): void {
    throw new Error('nobody decrements');
  }
  resetKey(key: string): void {
    this.hits.delete(key);
  }
  shutdown(): void {
    this.stopped = true;
  }
}
