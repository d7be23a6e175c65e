import type { Budget } from './budget.ts';
import type { Expression } from './syntax.ts';

/**
 * The positions of a pattern's letters and which may follow which (Glushkov). An edge counts how
 * many ways lead over it, which is what nested quantifiers make more than one of.
 */
export interface Automaton {
  /** What each position reads, as the pattern writes it. */
  readonly letters: readonly string[];
  /** By position: the positions that follow, with the number of ways. */
  readonly edges: readonly ReadonlyMap<number, number>[];
  /** Lookarounds, each matched on its own. */
  readonly asides: readonly Expression[];
}

interface Span {
  readonly empty: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const emptySpan: Span = { empty: true, first: [], last: [] };

/** Counts up to here are written out; above, a repetition counts as one without an end. */
const mostCopies = 10;

/** The automaton of an expression. Throws TooComplex. */
export function automatonOf(expression: Expression, budget: Budget): Automaton {
  const builder = new Builder(budget);
  builder.add(expression);
  const { letters, edges, asides } = builder;
  return { letters, edges, asides };
}

class Builder {
  readonly letters: string[] = [];
  readonly edges: Map<number, number>[] = [];
  readonly asides: Expression[] = [];
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  add(expression: Expression): Span {
    this.#budget.spend();
    switch (expression.kind) {
      case 'letter':
        return this.#letter(expression.source);
      case 'sequence':
        return expression.parts.reduce<Span>((span, part) => this.#append(span, part), emptySpan);
      case 'choice':
        return unite(expression.options.map((option) => this.add(option)));
      case 'repeat':
        return this.#repeat(expression);
      case 'aside':
        this.asides.push(expression.inner);
        return emptySpan;
    }
  }

  #letter(source: string): Span {
    const position = this.letters.push(source) - 1;
    this.edges.push(new Map());
    return { empty: false, first: [position], last: [position] };
  }

  #append(before: Span, part: Expression): Span {
    const after = this.add(part);
    this.#connect(before.last, after.first);
    return {
      empty: before.empty && after.empty,
      first: before.empty ? [...before.first, ...after.first] : before.first,
      last: after.empty ? [...before.last, ...after.last] : after.last,
    };
  }

  #repeat({ inner, min, max }: Extract<Expression, { kind: 'repeat' }>): Span {
    if (min === 0 && max === 1) return { ...this.add(inner), empty: true };
    const isExact = min === max && max <= 64 && inner.kind === 'letter';
    const mostOf = varies(inner) ? 3 : mostCopies;
    if (max <= mostOf || isExact) return this.add(writtenOut(inner, min, max));
    const once = this.add(inner);
    this.#connect(once.last, once.first);
    return { ...once, empty: min === 0 || once.empty };
  }

  #connect(from: readonly number[], to: readonly number[]): void {
    this.#budget.spend(from.length * to.length);
    for (const start of from) {
      const edges = this.edges[start];
      for (const end of to) edges?.set(end, (edges.get(end) ?? 0) + 1);
    }
  }
}

function unite(spans: readonly Span[]): Span {
  return {
    empty: spans.some(({ empty }) => empty),
    first: spans.flatMap(({ first }) => first),
    last: spans.flatMap(({ last }) => last),
  };
}

/** Whether the length of what it reads is its own choice, so that many of them read a text in many ways. */
function varies(expression: Expression): boolean {
  switch (expression.kind) {
    case 'letter':
    case 'aside':
      return false;
    case 'sequence':
      return expression.parts.some(varies);
    case 'choice':
      return expression.options.some(varies);
    case 'repeat':
      return (expression.max > 1 && expression.min !== expression.max) || varies(expression.inner);
  }
}

/** `a{2,4}` as `aa(?:a(?:a)?)?` */
function writtenOut(inner: Expression, min: number, max: number): Expression {
  let rest: Expression = { kind: 'sequence', parts: [] };
  for (let copy = min; copy < max; copy++) {
    const parts: readonly Expression[] = [inner, rest];
    rest = { kind: 'repeat', inner: { kind: 'sequence', parts }, min: 0, max: 1 };
  }
  const required = Array.from({ length: min }, () => inner);
  return { kind: 'sequence', parts: [...required, rest] };
}
