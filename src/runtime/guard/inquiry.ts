import type { Logger } from 'pino';
import type { Reading } from '../credential/kind.ts';
import { readCredential } from '../credential/read.ts';
import type { CredentialSource } from '../credential/source.ts';
import { TokenUndecided } from '../token/undecided.ts';
import type { Credential, Principal, Verified } from '../types.ts';
import type { CompiledGuard, CompiledTerm } from './compile.ts';
import { completePrincipal } from './principal.ts';

/** Asks the verifier of a scheme. `null`: a bad credential. A throw: it could not be decided. */
export type Verify = (
  scheme: string,
  credential: Credential,
  scopes: readonly string[],
) => Verified | null | Promise<Verified | null>;

/** What became of a credential that was verified: who it is, or why nobody is known. */
export type Verdict = Principal | 'bad' | 'undecided';

/** What many requests got at once, and was logged for the first of them. */
const logged = new WeakSet<TokenUndecided>();

/** One request's credentials; each scheme is read once and verified at most once. */
export class Inquiry {
  readonly guard: CompiledGuard;
  readonly #source: CredentialSource;
  readonly #verify: Verify;
  readonly #log: Pick<Logger, 'error'> | undefined;
  /** Both by the slot of the scheme. */
  readonly #readings: (Reading | undefined)[] = [];
  readonly #verdicts: (Verdict | undefined)[] = [];

  constructor(
    guard: CompiledGuard,
    source: CredentialSource,
    verify: Verify,
    log: Pick<Logger, 'error'> | undefined,
  ) {
    this.guard = guard;
    this.#source = source;
    this.#verify = verify;
    this.#log = log;
  }

  read({ slot, scheme }: CompiledTerm): Reading {
    return (this.#readings[slot] ??= readCredential(scheme, this.#source));
  }

  /** The verdict; a promise, where the verifier gave one, that it is there to be asked for again. */
  verify(term: CompiledTerm, credential: Credential): Verdict | Promise<unknown> {
    const known = this.#verdicts[term.slot];
    if (known !== undefined) return known;
    try {
      const answer = this.#verify(term.name, credential, term.scopes);
      if (!isThenable(answer)) return this.#judge(term, answer);
      return Promise.resolve(answer).then(
        (verified) => this.#judge(term, verified),
        (error: unknown) => this.#undecided(term, error),
      );
    } catch (error) {
      return this.#undecided(term, error);
    }
  }

  /** A credential came for one of the schemes that were read, good or bad. */
  get anyCame(): boolean {
    return this.#readings.some((reading) => reading !== undefined && reading.kind !== 'absent');
  }

  /** Schemes whose credential is malformed or was found bad. */
  get bad(): readonly string[] {
    const { schemes } = this.guard;
    return schemes.filter((_scheme, slot) => this.#isBad(slot)).map(({ name }) => name);
  }

  get authenticated(): readonly Principal[] {
    return this.#verdicts.filter((verdict) => typeof verdict === 'object');
  }

  #isBad(slot: number): boolean {
    return this.#readings[slot]?.kind === 'malformed' || this.#verdicts[slot] === 'bad';
  }

  #judge(term: CompiledTerm, verified: Verified | null): Verdict {
    if (verified === null) return this.#settle(term, 'bad');
    try {
      return this.#settle(term, completePrincipal(term.name, verified, this.guard.table));
    } catch (error) {
      return this.#undecided(term, error);
    }
  }

  #undecided(term: CompiledTerm, error: unknown): Verdict {
    if (isNews(error)) {
      this.#log?.error({ err: error, scheme: term.name }, 'a credential could not be decided');
    }
    return this.#settle(term, 'undecided');
  }

  #settle({ slot }: CompiledTerm, verdict: Verdict): Verdict {
    this.#verdicts[slot] = verdict;
    return verdict;
  }
}

function isThenable<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

function isNews(error: unknown): boolean {
  if (!(error instanceof TokenUndecided)) return true;
  if (logged.has(error)) return false;
  logged.add(error);
  return true;
}
