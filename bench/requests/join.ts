import type { Result } from './stand.ts';

/** The results of a case with those that were measured later, by contender; turns go on counting. */
export function joined(before: readonly Result[], later: readonly Result[]): readonly Result[] {
  const turns = before.flatMap(({ rounds }) => rounds.map(({ turn }) => turn));
  const added = later.map((result) => inTurnsFrom(1 + Math.max(-1, ...turns), result));
  const known = before.map((result) => continued(result, find(added, result)));
  return [...known, ...added.filter((result) => find(before, result) === undefined)];
}

function find(results: readonly Result[], { contender }: Result): Result | undefined {
  return results.find((result) => result.contender === contender);
}

function continued(result: Result, more: Result | undefined): Result {
  if (more === undefined) return result;
  return {
    ...result,
    rounds: [...result.rounds, ...more.rounds],
    starts: [...result.starts, ...more.starts],
  };
}

function inTurnsFrom(first: number, result: Result): Result {
  const rounds = result.rounds.map((round) => ({ ...round, turn: first + round.turn }));
  return { ...result, rounds };
}
