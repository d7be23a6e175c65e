import { NO_ERRORS, NOTHING, Problem, type ProblemOptions } from './problem.ts';
import { registeredKind, type ProblemCode } from './registry.ts';

type Fields = { -readonly [Name in keyof Problem]: Problem[Name] };

/**
 * A problem that the runtime refuses a request with. Error's own constructor is not called: nobody
 * reads where a request was refused, and to make a native error costs more than all else of a refusal,
 * even without a stack.
 */
export function refusal(
  code: ProblemCode,
  options: Omit<ProblemOptions, 'cause'> = NOTHING,
): Problem {
  const { status, title, type } = registeredKind(code);
  const { detail, errors, headers, extensions, oauthError } = options;
  const problem = Object.create(Problem.prototype) as Fields;
  problem.name = 'Problem';
  problem.message = detail ?? title;
  problem.code = code;
  problem.status = status;
  problem.title = title;
  problem.type = type;
  problem.detail = detail;
  problem.errors = errors ?? NO_ERRORS;
  problem.headers = headers ?? NOTHING;
  problem.extensions = extensions ?? NOTHING;
  problem.oauthError = oauthError;
  return problem;
}
