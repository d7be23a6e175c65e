import { ProblemError } from './problem-error.ts';

/** What the functions of the generated SDK resolve to. */
export interface Outcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response?: Response;
}

/** The data of an outcome that is a success. */
export type DataOf<R extends Outcome> = R extends { readonly error: undefined } ? R['data'] : never;

/**
 * The data of a result: `const page = await unwrap(listItems())`.
 *
 * @throws {ProblemError} for an answer that is no success
 * @throws what kept the request from being answered, where there is no answer
 */
export async function unwrap<R extends Outcome>(result: R | Promise<R>): Promise<DataOf<R>> {
  const outcome = await result;
  const { data, error, response } = outcome;
  if (response?.ok === true && error === undefined) return data as DataOf<R>;
  if (response === undefined || error instanceof Error) throw error;
  throw new ProblemError(response, error);
}
