import type { Problem, ProblemHeaders } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';

/** A scheme that a guard asks for. */
export interface CompiledScheme {
  readonly name: string;
  /** What asks for a credential, and what asks for a better one (RFC 6750 3.1). */
  readonly challenges: { readonly missing: string | null; readonly bad: string | null };
}

/** The 401s of a guard. What they ask for when no credential, or a bad one, came is made once. */
export class Unauthenticated {
  readonly #schemes: readonly CompiledScheme[];
  /** By the scheme whose credential alone was bad; `null`: none was. */
  readonly #made = new Map<string | null, ProblemHeaders>();

  constructor(schemes: readonly CompiledScheme[]) {
    this.#schemes = schemes;
  }

  /** With one challenge for each scheme, in the order of the contract; `bad` are names of schemes. */
  problem(bad: readonly string[]): Problem {
    const headers = this.#headers(bad);
    return refusal(bad.length > 0 ? 'invalid-credential' : 'missing-credential', { headers });
  }

  #headers(bad: readonly string[]): ProblemHeaders {
    const [name = null, second] = bad;
    if (second !== undefined) return this.#make(bad);
    const known = this.#made.get(name) ?? this.#make(bad);
    this.#made.set(name, known);
    return known;
  }

  #make(bad: readonly string[]): ProblemHeaders {
    const texts = this.#schemes.map(({ name, challenges }) =>
      bad.includes(name) ? challenges.bad : challenges.missing,
    );
    return challengeHeaders(texts);
  }
}

/** WWW-Authenticate with every challenge once, frozen; nothing where HTTP has no way to ask. */
export function challengeHeaders(texts: readonly (string | null)[]): ProblemHeaders {
  const asked = new Set(texts.filter((text) => text !== null));
  return Object.freeze(asked.size === 0 ? {} : { 'WWW-Authenticate': Object.freeze([...asked]) });
}
