import { TooComplex } from './budget.ts';

/** A regular expression, as far as backtracking depends on it. */
export type Expression =
  | { readonly kind: 'letter'; readonly source: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly options: readonly Expression[] }
  | {
      readonly kind: 'repeat';
      readonly inner: Expression;
      readonly min: number;
      readonly max: number;
    }
  /** A lookaround: matched on its own, takes nothing. */
  | { readonly kind: 'aside'; readonly inner: Expression };

const nothing: Expression = { kind: 'sequence', parts: [] };

/** More groups in one another than a pattern for people has. */
const deepest = 100;

/**
 * Reads a pattern that `new RegExp(pattern, 'u')` accepts. Backreferences count as empty. Throws
 * TooComplex.
 */
export function parsePattern(pattern: string): Expression {
  return new PatternReader(pattern).choice();
}

class PatternReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  choice(): Expression {
    const options = [this.#sequence()];
    while (this.#take(/\|/y) !== undefined) options.push(this.#sequence());
    const [only = nothing] = options;
    return options.length === 1 ? only : { kind: 'choice', options };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (this.#at < this.#text.length && !/[|)]/.test(this.#text[this.#at] ?? '')) {
      parts.push(this.#repeated());
    }
    const [only = nothing] = parts;
    return parts.length === 1 ? only : { kind: 'sequence', parts };
  }

  #repeated(): Expression {
    const inner = this.#atom();
    const quantifier = this.#take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (quantifier === undefined) return inner;
    return { kind: 'repeat', inner, ...countsOf(quantifier) };
  }

  #atom(): Expression {
    if (this.#take(/\(\?(?:=|!|<=|<!)/y) !== undefined) {
      return { kind: 'aside', inner: this.#group() };
    }
    if (this.#take(/\((?:\?(?:[a-z-]*:|<[^>]*>))?/y) !== undefined) return this.#group();
    if (this.#take(/[\^$]|\\[bB]|\\k<[^>]*>|\\[1-9]\d*/y) !== undefined) return nothing;
    const letter =
      this.#take(/\[(?:\\.|[^\]\\])*\]/suy) ??
      this.#take(
        /\\(?:u\{[^}]*\}|u[0-9a-fA-F]{4}\\u[0-9a-fA-F]{4}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]*\}|.)/suy,
      ) ??
      this.#take(/./suy);
    return letter === undefined ? nothing : { kind: 'letter', source: letter };
  }

  #group(): Expression {
    if (++this.#depth > deepest) throw new TooComplex();
    const inner = this.choice();
    this.#depth--;
    this.#take(/\)/y);
    return inner;
  }

  #take(token: RegExp): string | undefined {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}

function countsOf(quantifier: string): { readonly min: number; readonly max: number } {
  const [sign] = quantifier;
  if (sign === '*') return { min: 0, max: Infinity };
  if (sign === '+') return { min: 1, max: Infinity };
  if (sign === '?') return { min: 0, max: 1 };
  const [, min = '', comma, max] = /\{(\d+)(,)?(\d+)?/.exec(quantifier) ?? [];
  if (comma === undefined) return { min: Number(min), max: Number(min) };
  return { min: Number(min), max: max === undefined ? Infinity : Number(max) };
}
