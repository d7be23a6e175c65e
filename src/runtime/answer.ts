import type { Problem } from './problem/problem.ts';
import type { BinaryBody } from './types.ts';

/** What goes over the wire, whoever made it: a handler, the docs, an error. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** `null`: none. */
  readonly body: string | BinaryBody | null;
  /** The error it tells of. */
  readonly problem?: Problem;
}

/** Returned by a stage that leaves the request to the host's next handler. */
export const PASS = Symbol('pass');
