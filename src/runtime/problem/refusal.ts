import { Problem, type ProblemOptions } from './problem.ts';
import type { ProblemCode } from './registry.ts';

/**
 * A problem that the runtime refuses a request with. It has no stack: nobody reads where a request
 * was refused, and taking a stack costs more than all else of a refusal.
 */
export function refusal(code: ProblemCode, options: ProblemOptions = {}): Problem {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return new Problem(code, options);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
