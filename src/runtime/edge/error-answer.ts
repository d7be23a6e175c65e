import type { Answer } from '../answer.ts';
import type { Exchange } from '../exchange.ts';
import { NOTHING, type Problem } from '../problem/problem.ts';
import {
  PROBLEM_TYPE,
  renderOAuthError,
  renderProblemJson,
  type RenderedProblem,
} from '../problem/render.ts';
import { isReserved } from '../reserved-headers.ts';

/** The one place where errors become answers. */
export function errorAnswer(exchange: Exchange, problem: Problem): Answer {
  const { operation, concealed, plan, requestId } = exchange;
  if (operation?.spec.errorFormat === 'oauth2' && !concealed) {
    return answerOf(problem, renderOAuthError(problem));
  }
  if (plan.renderProblem === null) return standardAnswer(problem, requestId);
  const operationId = concealed ? null : (operation?.id ?? null);
  const { status, type, body } = plan.renderProblem(problem, { requestId, operationId });
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return answerOf(problem, { status, contentType: type, headers: problem.headers, body: text });
}

/** In the format of RFC 9457, whatever the service prefers. */
export function standardAnswer(problem: Problem, requestId: string): Answer {
  return answerOf(problem, renderProblemJson(problem, requestId));
}

function answerOf(
  problem: Problem,
  { status, contentType, headers, body }: RenderedProblem,
): Answer {
  return { status, headers: headersOf(headers, contentType), body, problem };
}

function headersOf(own: Answer['headers'], contentType: string): Answer['headers'] {
  if (own === NOTHING && contentType === PROBLEM_TYPE) return USUAL;
  return { ...allowed(own), 'Content-Type': contentType };
}

/** Of most problems. */
const USUAL = Object.freeze({ 'Content-Type': PROBLEM_TYPE });

/** Those that the runtime does not write itself. */
function allowed(headers: Answer['headers']): Answer['headers'] {
  const names = Object.keys(headers);
  if (!names.some((name) => isReserved(name.toLowerCase()))) return headers;
  const own = Object.entries(headers).filter(([name]) => !isReserved(name.toLowerCase()));
  return Object.fromEntries(own);
}
