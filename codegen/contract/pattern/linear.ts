import { circlesOf } from '../circles.ts';
import { Alphabet } from './alphabet.ts';
import { automatonOf } from './automaton.ts';
import type { Automaton } from './automaton.ts';
import { explosionOf } from './backtracking.ts';
import { Budget, TooComplex } from './budget.ts';
import { parsePattern } from './syntax.ts';
import type { Expression } from './syntax.ts';

const mostSteps = 500_000;

/**
 * Whether a backtracking engine surely needs no more time than grows with the length of the text.
 * It errs towards no: two loops count as one too many where each could read what the other reads
 * and all that stands between them.
 */
export function isLinear(pattern: string): boolean {
  if (explosionOf(pattern) !== 'none' || refersBack(pattern)) return false;
  try {
    const budget = new Budget(mostSteps);
    const expression = parsePattern(pattern);
    const isAnchored = pattern.startsWith('^') && expression.kind !== 'choice';
    return isSimple(expression, isAnchored, { alphabet: new Alphabet(pattern), budget });
  } catch (error) {
    if (error instanceof TooComplex) return false;
    throw error;
  }
}

/** How long a backreference is, no automaton knows. */
function refersBack(pattern: string): boolean {
  return (pattern.match(/\\[^]/gu) ?? []).some((escape) => /^\\[1-9k]/.test(escape));
}

interface Judge {
  readonly alphabet: Alphabet;
  readonly budget: Budget;
}

/** What an unanchored pattern begins with: the engine tries it at every character. */
const anywhere: Expression = {
  kind: 'repeat',
  inner: { kind: 'letter', source: '[^]' },
  min: 0,
  max: Infinity,
};

function isSimple(expression: Expression, isAnchored: boolean, judge: Judge): boolean {
  const parts = [anywhere, expression];
  const whole: Expression = isAnchored ? expression : { kind: 'sequence', parts };
  const automaton = automatonOf(whole, judge.budget);
  const loops = circlesOf(graphOf(automaton)).map((names) => new Set(names.map(Number)));
  if (loops.length > 0 && automaton.asides.some(hasLoop)) return false;
  if (!automaton.asides.every((aside) => isSimple(aside, true, judge))) return false;
  if (loops.some((loop) => isUnclear(loop, automaton, judge))) return false;
  return loops.every((loop) => !meetsLater(loop, loops, automaton, judge));
}

function graphOf({ edges }: Automaton): ReadonlyMap<string, readonly string[]> {
  return new Map(edges.map((next, at) => [String(at), [...next.keys()].map(String)] as const));
}

function hasLoop(expression: Expression): boolean {
  switch (expression.kind) {
    case 'letter':
      return false;
    case 'sequence':
      return expression.parts.some(hasLoop);
    case 'choice':
      return expression.options.some(hasLoop);
    case 'repeat':
      return expression.max > 1 || hasLoop(expression.inner);
    case 'aside':
      return true;
  }
}

/** Whether a loop of several letters holds one of which nothing is known. */
function isUnclear(
  loop: ReadonlySet<number>,
  { letters }: Automaton,
  { alphabet }: Judge,
): boolean {
  return loop.size > 1 && [...loop].some((at) => alphabet.isUnknown(letters[at] ?? ''));
}

/** Whether a later loop may take over what a loop reads without either noticing. */
function meetsLater(
  loop: ReadonlySet<number>,
  loops: readonly ReadonlySet<number>[],
  { letters, edges }: Automaton,
  { alphabet, budget }: Judge,
): boolean {
  const fits = (position: number, other: ReadonlySet<number>): boolean => {
    budget.spend(other.size);
    const letter = letters[position] ?? '';
    if (alphabet.isUnknown(letter)) return true;
    return [...other].some((each) => {
      return (
        alphabet.isUnknown(letters[each] ?? '') || alphabet.overlap(letter, letters[each] ?? '')
      );
    });
  };
  const reached = new Set<number>();
  const pending = [...loop];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const next of edges[at]?.keys() ?? []) {
      if (loop.has(next) || reached.has(next) || !fits(next, loop)) continue;
      reached.add(next);
      pending.push(next);
    }
  }
  return loops.some(
    (later) => later !== loop && [...later].some((position) => reached.has(position)),
  );
}
