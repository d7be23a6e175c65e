import { RE2JS } from 're2js';

/** What a validator asks of a text. */
export interface Pattern {
  readonly test: (text: string) => boolean;
}

const LONGEST = 256;

/** A pattern in the syntax of RE2, checked in a time that grows with the length of the text. */
export function linearPattern(source: string): Pattern {
  const compiled = RE2JS.compile(source);
  return { test: (text) => compiled.test(text) };
}

/**
 * A pattern that only an engine that backtracks can check, and whose time grows as a power of the
 * length: no text over 256 characters matches it.
 */
export function shortPattern(pattern: RegExp): Pattern {
  return { test: (text) => text.length <= LONGEST && pattern.test(text) };
}
