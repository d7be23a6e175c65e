import type { Exchange } from './exchange.ts';
import type { Problem } from './problem/problem.ts';
import { refusal } from './problem/refusal.ts';
import type { LimitKeys, Tally, TallyEntry } from './rate-limit/limiter.ts';
import type { ResolvedLimit } from './rate-limit/resolve.ts';

/**
 * Counts a request against policies and notes how it stands with them. Gives the refusal:
 * `rate-limited`, or `service-unavailable` where a store is down that must not be.
 */
export function count(
  exchange: Exchange,
  limits: readonly ResolvedLimit[],
  keys: LimitKeys,
): Promise<Problem | undefined> | Problem | undefined {
  const tally = exchange.plan.limiter.count(limits, keys);
  if (tally instanceof Promise) return tally.then((late) => state(exchange, late));
  return state(exchange, tally);
}

function state(exchange: Exchange, tally: Tally): Problem | undefined {
  exchange.tally = merged(exchange.tally, tally.entries);
  if (!tally.undecided && !tally.exceeded) return undefined;
  return refusal(tally.undecided ? 'service-unavailable' : 'rate-limited', {
    headers: { 'Retry-After': String(tally.retryAfterSeconds) },
  });
}

/** One entry for each policy, the last word of each. */
function merged(
  known: readonly TallyEntry[],
  latest: readonly TallyEntry[],
): readonly TallyEntry[] {
  if (known.length === 0) return latest;
  const byName = new Map([...known, ...latest].map((entry) => [entry.name, entry]));
  return [...byName.values()];
}
