import type { Logger } from 'pino';
import type { Reading } from '../credential/kind.ts';
import { readCredential } from '../credential/read.ts';
import type { CredentialSource } from '../credential/source.ts';
import type { Credential, Principal, Verified } from '../types.ts';
import type { CompiledGuard, CompiledTerm } from './compile.ts';
import { completePrincipal } from './principal.ts';

/** Asks the verifier of a scheme. `null`: a bad credential. A throw: it could not be decided. */
export type Verify = (
  scheme: string,
  credential: Credential,
  scopes: readonly string[],
) => Verified | null | Promise<Verified | null>;

/** What became of a credential that was verified. */
export type Verdict =
  | { readonly kind: 'authenticated'; readonly principal: Principal }
  | { readonly kind: 'bad' }
  | { readonly kind: 'undecided' };

const BAD: Verdict = { kind: 'bad' };
const UNDECIDED: Verdict = { kind: 'undecided' };

/** One request's credentials; each scheme is read once and verified at most once. */
export class Inquiry {
  readonly guard: CompiledGuard;
  readonly #source: CredentialSource;
  readonly #verify: Verify;
  readonly #log: Pick<Logger, 'error'> | undefined;
  readonly #readings = new Map<string, Reading>();
  readonly #verdicts = new Map<string, Verdict>();

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

  read({ name, scheme }: CompiledTerm): Reading {
    const known = this.#readings.get(name);
    if (known !== undefined) return known;
    const reading = readCredential(scheme, this.#source);
    this.#readings.set(name, reading);
    return reading;
  }

  /** The verdict, a promise of it only where the verifier gave one. */
  verify({ name, scopes }: CompiledTerm, credential: Credential): Verdict | Promise<Verdict> {
    const known = this.#verdicts.get(name);
    if (known !== undefined) return known;
    try {
      const answer = this.#verify(name, credential, scopes);
      if (!isThenable(answer)) return this.#judge(name, answer);
      return Promise.resolve(answer).then(
        (verified) => this.#judge(name, verified),
        (error: unknown) => this.#undecided(name, error),
      );
    } catch (error) {
      return this.#undecided(name, error);
    }
  }

  /** A credential came for one of the schemes that were read, good or bad. */
  get anyCame(): boolean {
    return [...this.#readings.values()].some(({ kind }) => kind !== 'absent');
  }

  /** Schemes whose credential is malformed or was found bad. */
  get bad(): readonly string[] {
    return [...this.#readings]
      .filter(
        ([name, { kind }]) => kind === 'malformed' || this.#verdicts.get(name)?.kind === 'bad',
      )
      .map(([name]) => name);
  }

  get authenticated(): readonly Principal[] {
    return [...this.#verdicts.values()].flatMap((verdict) =>
      verdict.kind === 'authenticated' ? [verdict.principal] : [],
    );
  }

  #judge(name: string, verified: Verified | null): Verdict {
    if (verified === null) return this.#settle(name, BAD);
    try {
      const principal = completePrincipal(name, verified, this.guard.table);
      return this.#settle(name, { kind: 'authenticated', principal });
    } catch (error) {
      return this.#undecided(name, error);
    }
  }

  #undecided(name: string, error: unknown): Verdict {
    this.#log?.error({ err: error, scheme: name }, 'a credential could not be decided');
    return this.#settle(name, UNDECIDED);
  }

  #settle(name: string, verdict: Verdict): Verdict {
    this.#verdicts.set(name, verdict);
    return verdict;
  }
}

function isThenable<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
