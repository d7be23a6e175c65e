import type { Count } from './bucket.ts';
import type { ResolvedLimit } from './resolve.ts';

/** How a request stands with its limits. */
export interface Tally {
  readonly exceeded: boolean;
  /** A store is down whose policy says `onStoreFailure: deny`: answer 503. */
  readonly undecided: boolean;
  /** Those that were counted, in the order of the limits. */
  readonly entries: readonly TallyEntry[];
  /** At least 1 where exceeded or undecided, else 0. */
  readonly retryAfterSeconds: number;
}

export interface TallyEntry {
  readonly name: string;
  readonly limit: number;
  readonly windowSeconds: number;
  /** 0 at least. */
  readonly remaining: number;
  /** 1 at least. */
  readonly resetSeconds: number;
}

const UNDECIDED_RETRY_SECONDS = 5;

/** Sums up the counts of one request; `null` stands for a limit that could not be counted. */
export function tally(
  limits: readonly ResolvedLimit[],
  counts: readonly (Count | null)[],
  now: number,
): Tally {
  const entries: TallyEntry[] = [];
  let exceeded = false;
  let retryAfterSeconds = 0;
  for (let index = 0; index < limits.length; index++) {
    const [limit, count] = [limits[index], counts[index]];
    if (limit === undefined || count === undefined || count === null) {
      retryAfterSeconds = Math.max(retryAfterSeconds, UNDECIDED_RETRY_SECONDS);
      continue;
    }
    const entry = entryOf(limit, count, now);
    entries.push(entry);
    if (count.hits <= limit.limit) continue;
    exceeded = true;
    retryAfterSeconds = Math.max(retryAfterSeconds, entry.resetSeconds);
  }
  return { exceeded, undecided: entries.length < limits.length, entries, retryAfterSeconds };
}

function entryOf(
  { name, limit, windowSeconds }: ResolvedLimit,
  { hits, resetAt }: Count,
  now: number,
): TallyEntry {
  const resetSeconds = Math.min(windowSeconds, Math.max(1, Math.ceil((resetAt - now) / 1000)));
  return { name, limit, windowSeconds, remaining: Math.max(0, limit - hits), resetSeconds };
}
