import type { ServerResponse } from 'node:http';
import { PASS, type Answer } from './answer.ts';
import { composeHeaders } from './edge/compose-headers.ts';
import { drain } from './edge/drain.ts';
import { errorAnswer, standardAnswer } from './edge/error-answer.ts';
import { releaseBody } from './edge/release-body.ts';
import type { ServedRequest } from './edge/served-request.ts';
import { writeAnswer } from './edge/write-answer.ts';
import { Exchange } from './exchange.ts';
import { finish } from './finish.ts';
import { walk } from './pipeline.ts';
import type { Plan } from './plan.ts';
import { Problem } from './problem/problem.ts';
import { toProblem } from './problem/render.ts';
import { limitAddress } from './stage/limit-address.ts';
import { ClientGone } from './request/read-body.ts';

/** Enforces a plan; `next` is called for what it leaves to others. */
export type Enforce = (req: ServedRequest, res: ServerResponse, next: Next) => void;
type Next = () => void;

/** The request handler that enforces a plan, on its own or as one of Express's. */
export function serve(plan: Plan): Enforce {
  return (req, res, next) => attend(new Exchange(plan, req, res), next);
}

type Outcome = Answer | typeof PASS | Problem;

/** Waits only for what must be waited for; never throws. */
function attend(exchange: Exchange, next: Next): void {
  try {
    const outcome = walk(exchange);
    if (outcome instanceof Promise) void attendLate(exchange, outcome, next);
    else conclude(exchange, outcome, next);
  } catch (error) {
    refuse(exchange, error);
  }
}

async function attendLate(exchange: Exchange, late: Promise<Outcome>, next: Next): Promise<void> {
  try {
    conclude(exchange, await late, next);
  } catch (error) {
    refuse(exchange, error);
  }
}

/** Sends the answer, or leaves the request to the host. */
function conclude(exchange: Exchange, outcome: Outcome, next: Next): void {
  if (outcome === PASS) next();
  else if (outcome instanceof Problem) refuse(exchange, outcome);
  else whenSent(exchange, send(exchange, outcome), (error) => refuse(exchange, error));
}

function send(exchange: Exchange, answer: Answer): Promise<void> | void {
  const { req, res } = exchange;
  exchange.answered = composeHeaders(exchange, answer);
  return writeAnswer(res, answer, exchange.answered, req.method, drain(req, res));
}

function whenSent(
  exchange: Exchange,
  sending: Promise<void> | void,
  failed: (error: unknown) => void,
): void {
  if (sending === undefined) finish(exchange);
  else sending.then(() => finish(exchange), failed);
}

/** What is refused before the policies by address were asked counts against them all the same. */
function refuse(exchange: Exchange, error: unknown): void {
  const counting = exchange.counted ? undefined : countRefused(exchange);
  if (counting instanceof Promise) {
    void counting.then((limit) => sendError(exchange, limit ?? error));
  } else sendError(exchange, counting ?? error);
}

/** The refusal of a limit that takes precedence. */
function countRefused(exchange: Exchange): unknown {
  try {
    const counting = limitAddress(exchange);
    if (!(counting instanceof Promise)) return refusalOf(counting);
    return counting.then(refusalOf, (error: unknown) => error);
  } catch (error) {
    return error;
  }
}

function refusalOf(outcome: unknown): Problem | undefined {
  return outcome instanceof Problem ? outcome : undefined;
}

function sendError(exchange: Exchange, error: unknown): void {
  const { res, reply } = exchange;
  exchange.sent = null;
  releaseBody(reply?.body);
  if (error instanceof ClientGone || isPrematureClose(error)) {
    res.destroy();
    return finish(exchange);
  }
  const problem = toProblem(error);
  exchange.problem = problem;
  if (res.headersSent || res.destroyed) {
    res.destroy();
    return finish(exchange);
  }
  const failed = (failure: unknown): void => sendLast(exchange, failure);
  try {
    whenSent(exchange, send(exchange, errorAnswer(exchange, problem)), failed);
  } catch (failure) {
    failed(failure);
  }
}

/** Where even the error cannot be rendered or written. */
function sendLast(exchange: Exchange, failure: unknown): void {
  const { res } = exchange;
  const problem = new Problem('internal-error', { cause: failure });
  exchange.problem = problem;
  const failed = (): void => {
    res.destroy();
    finish(exchange);
  };
  try {
    if (res.headersSent) throw failure;
    whenSent(exchange, send(exchange, standardAnswer(problem, exchange.requestId)), failed);
  } catch {
    failed();
  }
}

/** The client went away while a stream was on its way to it. */
function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
