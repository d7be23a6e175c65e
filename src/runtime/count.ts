import type { Exchange } from './exchange.ts';
import { Problem } from './problem/problem.ts';
import { rateLimitHeaders } from './rate-limit/headers.ts';
import type { LimitKeys, Tally } from './rate-limit/limiter.ts';
import type { ResolvedLimit } from './rate-limit/resolve.ts';

/**
 * Counts a request against policies and states them in its header fields.
 *
 * @throws {Problem} `rate-limited`, or `service-unavailable` where a store is down that must not be
 */
export function count(
  exchange: Exchange,
  limits: readonly ResolvedLimit[],
  keys: LimitKeys,
): Promise<void> | void {
  const tally = exchange.plan.limiter.count(limits, keys);
  if (tally instanceof Promise) return tally.then((late) => state(exchange, late));
  return state(exchange, tally);
}

function state(exchange: Exchange, tally: Tally): void {
  for (const entry of tally.entries) exchange.tally.set(entry.name, entry);
  const headers = rateLimitHeaders([...exchange.tally.values()]);
  for (const [name, value] of Object.entries(headers)) exchange.res.setHeader(name, value);
  if (!tally.undecided && !tally.exceeded) return;
  throw new Problem(tally.undecided ? 'service-unavailable' : 'rate-limited', {
    headers: { 'Retry-After': String(tally.retryAfterSeconds) },
  });
}
