import { explosionOf } from './backtracking.ts';
import { TooComplex } from './budget.ts';
import { isLinear } from './linear.ts';
import { parsePattern } from './syntax.ts';
import type { Expression } from './syntax.ts';

/**
 * What checks a pattern in bounded time: the `native` engine, which backtracks, where that is
 * harmless; an engine of `linear` time; the native one on `short` texts only; or nothing does.
 */
export type Engine = 'native' | 'linear' | 'short' | null;

const known = new Map<string, Engine>();

/** The engine for a pattern that `new RegExp(pattern, 'u')` accepts. */
export function engineOf(pattern: string): Engine {
  const judged = known.get(pattern);
  if (judged !== undefined) return judged;
  const engine = judge(pattern);
  known.set(pattern, engine);
  return engine;
}

function judge(pattern: string): Engine {
  if (isLinear(pattern)) return 'native';
  if (isRegular(pattern)) return 'linear';
  return explosionOf(pattern) === 'none' ? 'short' : null;
}

/** The most copies that an automaton is made of. */
const mostCopies = 1000;

/** Whether an automaton can tell: it looks neither around nor back, and counts only so far. */
function isRegular(pattern: string): boolean {
  const tokens = pattern.match(/\\[pPk](?:\{[^}]*\}|<[^>]*>)|\\.|\(\?<?[=!]|[^]/gsu) ?? [];
  if (tokens.some((token) => /^(?:\\[1-9k]|\(\?<?[=!])/.test(token))) return false;
  if (tokens.some((token) => /^\\[pP]/.test(token) && !/^\\[pP]\{[A-Z][a-z]?\}$/.test(token))) {
    return false;
  }
  try {
    return copiesOf(parsePattern(pattern)) <= mostCopies;
  } catch (error) {
    if (error instanceof TooComplex) return false;
    throw error;
  }
}

function copiesOf(expression: Expression): number {
  switch (expression.kind) {
    case 'letter':
    case 'aside':
      return 1;
    case 'sequence':
      return Math.max(1, ...expression.parts.map(copiesOf));
    case 'choice':
      return Math.max(1, ...expression.options.map(copiesOf));
    case 'repeat': {
      const { min, max, inner } = expression;
      return Math.max(1, max === Infinity ? min : max) * copiesOf(inner);
    }
  }
}
