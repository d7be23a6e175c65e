import type { Problem } from '../problem/problem.ts';
import type { Principal } from '../types.ts';

/** What the guard says of a request. */
export type Decision = Admission | Denial;

export interface Admission {
  readonly kind: 'admitted';
  /** Index of the satisfied requirement in the contract; -1 for a public operation. */
  readonly requirement: number;
  /** One term: its principal. Several: by scheme. Public and anonymous: `null`. */
  readonly principal: Principal | Readonly<Record<string, Principal>> | null;
  /** The same as a list, in the order of the contract. */
  readonly principals: readonly Principal[];
  /** Schemes whose credential was bad beside the satisfied requirement. */
  readonly ignored: readonly string[];
}

export interface Denial {
  readonly kind: 'denied';
  /** 401, 403 or 503, with its challenges. */
  readonly problem: Problem;
  readonly reason: 'missing' | 'invalid' | 'forbidden' | 'undecided';
  /** Those who authenticated. */
  readonly principals: readonly Principal[];
}
