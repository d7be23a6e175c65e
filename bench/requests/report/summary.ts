import { median } from './statistics.ts';
import type { Result } from '../stand.ts';

/**
 * A result in the figures that are told: medians of the rounds. Ratios are of one round each, so that
 * what the machine does for a while meets both sides of them.
 */
export interface Summary {
  readonly contender: string;
  /** Requests a second; `rates` of each turn. */
  readonly rate: number;
  readonly rates: Turns;
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
  readonly ofBare: Ratio | null;
  /** How many times its throughput ours is; `null` where ours did not run. */
  readonly ofOurs: Ratio | null;
}

/** A figure of each round, after its turn. */
export type Turns = readonly (readonly [turn: number, figure: number])[];

/** Of rounds that were measured side by side. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The results of one case, side by side. */
export function summarise(results: readonly Result[]): readonly Summary[] {
  const rates = new Map(results.map((result) => [result.contender, ratesOf(result)]));
  const bare = rates.get('bare');
  const ours = rates.get('ours');
  return results.map((result) => {
    const { contender, rounds } = result;
    const own = ratesOf(result);
    const all = own.map(([, rate]) => rate);
    return {
      contender,
      rate: median(all),
      rates: own,
      slowest: Math.min(...all),
      fastest: Math.max(...all),
      p50: median(rounds.map(({ p50 }) => p50)),
      p99: median(rounds.map(({ p99 }) => p99)),
      microseconds: median(rounds.map(({ microseconds }) => microseconds)),
      client: Math.max(...rounds.map(({ client }) => client)),
      ofBare: bare === undefined ? null : ratioOf(own, bare),
      ofOurs: ours === undefined ? null : ratioOf(ours, own),
    };
  });
}

function ratesOf({ rounds }: Result): Turns {
  return rounds.map(({ turn, rate }) => [turn, rate]);
}

/** Turn by turn, of those that both sides took. */
export function ratioOf(these: Turns, those: Turns): Ratio {
  const ratios = beside(these, those).map(([one, other]) => one / other);
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** The figures of both sides in each turn that both took. */
export function beside(these: Turns, those: Turns): readonly (readonly [number, number])[] {
  const others = new Map(those);
  return these.flatMap(([turn, figure]) => {
    const other = others.get(turn);
    return other === undefined ? [] : [[figure, other] as const];
  });
}
