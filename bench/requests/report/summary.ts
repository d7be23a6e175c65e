import { median } from './statistics.ts';
import type { Result } from '../stand.ts';

/** A result in the figures that are told: medians of the rounds. */
export interface Summary {
  readonly contender: string;
  /** Requests a second. */
  readonly rate: number;
  readonly slowest: number;
  readonly fastest: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Of the server's processor, for a request. */
  readonly microseconds: number;
  /** How busy the load generator was at most, of one core. */
  readonly client: number;
  /** Of the throughput of the open route; `null` where it did not run. */
  readonly ofBare: number | null;
  /** How many times ours it is; `null` where ours did not run. */
  readonly ofOurs: number | null;
}

/** The results of one case, side by side. */
export function summarise(results: readonly Result[]): readonly Summary[] {
  const rates = new Map(results.map(({ contender, rounds }) => [contender, rateOf(rounds)]));
  const bare = rates.get('bare');
  const ours = rates.get('ours');
  return results.map(({ contender, rounds }) => {
    const rate = rateOf(rounds);
    const every = rounds.map((round) => round.rate);
    return {
      contender,
      rate,
      slowest: Math.min(...every),
      fastest: Math.max(...every),
      p50: median(rounds.map(({ p50 }) => p50)),
      p99: median(rounds.map(({ p99 }) => p99)),
      microseconds: median(rounds.map(({ microseconds }) => microseconds)),
      client: Math.max(...rounds.map(({ client }) => client)),
      ofBare: bare === undefined ? null : rate / bare,
      ofOurs: ours === undefined ? null : ours / rate,
    };
  });
}

function rateOf(rounds: Result['rounds']): number {
  return median(rounds.map(({ rate }) => rate));
}
