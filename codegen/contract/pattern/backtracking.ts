import { circlesOf } from '../circles.ts';
import { Alphabet } from './alphabet.ts';
import { automatonOf } from './automaton.ts';
import { Budget, TooComplex } from './budget.ts';
import type { Automaton } from './automaton.ts';
import { parsePattern } from './syntax.ts';
import type { Expression } from './syntax.ts';

/** About a tenth of a second. */
const mostSteps = 500_000;

/**
 * Whether a backtracking engine may need time exponential in the length of the text: whether a loop
 * of the pattern reads some text in two ways. It looks at the shape only: it knows neither what
 * follows the loop nor backreferences, counts repetitions above ten as endless, and says nothing of
 * time that grows as a power of the length, nor of patterns that take too long to judge.
 */
export function mayExplode(pattern: string): boolean {
  return explosionOf(pattern) === 'possible';
}

/** As `mayExplode`, and whether it could be told. */
export function explosionOf(pattern: string): 'possible' | 'none' | 'unknown' {
  try {
    return isAnyAmbiguous(pattern, new Budget(mostSteps)) ? 'possible' : 'none';
  } catch (error) {
    if (error instanceof TooComplex) return 'unknown';
    throw error;
  }
}

/** Of the pattern itself or of one of its lookarounds. */
function isAnyAmbiguous(pattern: string, budget: Budget): boolean {
  const alphabet = new Alphabet(pattern);
  const pending: Expression[] = [parsePattern(pattern)];
  for (let expression = pending.pop(); expression !== undefined; expression = pending.pop()) {
    const automaton = automatonOf(expression, budget);
    const judge = { automaton, alphabet, budget };
    if (loopsOf(automaton).some((loop) => isAmbiguous(loop, judge))) return true;
    pending.push(...automaton.asides);
  }
  return false;
}

interface Judge {
  readonly automaton: Automaton;
  readonly alphabet: Alphabet;
  readonly budget: Budget;
}

function isAmbiguous(loop: ReadonlySet<number>, judge: Judge): boolean {
  return hasTwoWays(loop, judge.automaton) || meetsAgain(loop, judge);
}

/** The groups of positions that lead back to themselves. */
function loopsOf({ edges }: Automaton): ReadonlySet<number>[] {
  const graph = new Map(
    edges.map((next, position) => [String(position), [...next.keys()].map(String)] as const),
  );
  return circlesOf(graph).map((names) => new Set(names.map(Number)));
}

function hasTwoWays(loop: ReadonlySet<number>, { edges }: Automaton): boolean {
  return [...loop].some((position) =>
    [...(edges[position] ?? [])].some(([next, ways]) => ways > 1 && loop.has(next)),
  );
}

/** Whether two ways through a loop part, read the same and meet where they parted. */
function meetsAgain(loop: ReadonlySet<number>, { automaton, alphabet, budget }: Judge): boolean {
  const { letters, edges } = automaton;
  const graph = new Map<string, string[]>();
  const pending = [...loop].map((position): [number, number] => [position, position]);
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const name = pair.join(' ');
    if (graph.has(name)) continue;
    const all = nextPairs(pair, loop, edges);
    budget.spend(all.length);
    const next = all.filter(([a, b]) => alphabet.overlap(letters[a] ?? '', letters[b] ?? ''));
    graph.set(
      name,
      next.map((each) => each.join(' ')),
    );
    pending.push(...next);
  }
  return circlesOf(graph).some((circle) => {
    const same = circle.filter((name) => isSame(name)).length;
    return same > 0 && same < circle.length;
  });
}

function nextPairs(
  [a, b]: readonly [number, number],
  loop: ReadonlySet<number>,
  edges: Automaton['edges'],
): [number, number][] {
  const after = (position: number): number[] =>
    [...(edges[position]?.keys() ?? [])].filter((next) => loop.has(next));
  return after(a).flatMap((x) => after(b).map((y): [number, number] => [x, y]));
}

function isSame(name: string): boolean {
  const [a, b] = name.split(' ');
  return a === b;
}
