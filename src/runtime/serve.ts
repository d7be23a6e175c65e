import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { PASS, type Answer } from './answer.ts';
import { composeHeaders } from './edge/compose-headers.ts';
import { drain } from './edge/drain.ts';
import { errorAnswer, standardAnswer } from './edge/error-answer.ts';
import { writeAnswer } from './edge/write-answer.ts';
import { Exchange } from './exchange.ts';
import { finish } from './finish.ts';
import { walk } from './pipeline.ts';
import type { Plan } from './plan.ts';
import { Problem } from './problem/problem.ts';
import { toProblem } from './problem/render.ts';
import { limitAddress } from './stage/limit-address.ts';
import { ClientGone } from './request/read-body.ts';

/** The request handler that enforces a plan. */
export function serve(plan: Plan): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    attend(new Exchange(plan, req, res), next);
  };
}

/** Waits only for what must be waited for; never throws. */
function attend(exchange: Exchange, next: NextFunction): void {
  try {
    const outcome = walk(exchange);
    if (outcome instanceof Promise) void attendLate(exchange, outcome, next);
    else conclude(exchange, outcome, next);
  } catch (error) {
    void refuse(exchange, error);
  }
}

async function attendLate(
  exchange: Exchange,
  late: Promise<Answer | typeof PASS>,
  next: NextFunction,
): Promise<void> {
  try {
    conclude(exchange, await late, next);
  } catch (error) {
    await refuse(exchange, error);
  }
}

/** Sends the answer, or leaves the request to the host. */
function conclude(exchange: Exchange, outcome: Answer | typeof PASS, next: NextFunction): void {
  if (outcome === PASS) {
    next();
    return;
  }
  const sent = send(exchange, outcome);
  if (sent === undefined) finish(exchange);
  else
    sent.then(
      () => finish(exchange),
      (error: unknown) => refuse(exchange, error),
    );
}

async function refuse(exchange: Exchange, error: unknown): Promise<void> {
  await sendError(exchange, await countRefused(exchange, error));
  finish(exchange);
}

/** What is refused before the policies by address were asked counts against them all the same. */
async function countRefused(exchange: Exchange, refusal: unknown): Promise<unknown> {
  if (exchange.counted) return refusal;
  try {
    await limitAddress(exchange);
    return refusal;
  } catch (limit) {
    return limit;
  }
}

function send(exchange: Exchange, answer: Answer): Promise<void> | void {
  const { req, res } = exchange;
  exchange.answered = composeHeaders(exchange, answer);
  return writeAnswer(res, answer, exchange.answered, req.method, drain(req, res));
}

async function sendError(exchange: Exchange, error: unknown): Promise<void> {
  const { res } = exchange;
  exchange.sent = null;
  if (error instanceof ClientGone || isPrematureClose(error)) {
    res.destroy();
    return;
  }
  const problem = toProblem(error);
  exchange.problem = problem;
  if (res.headersSent || res.destroyed) {
    res.destroy();
    return;
  }
  try {
    await send(exchange, errorAnswer(exchange, problem));
  } catch (failure) {
    await sendLast(exchange, failure);
  }
}

/** Where even the error cannot be rendered or written. */
async function sendLast(exchange: Exchange, failure: unknown): Promise<void> {
  const { res } = exchange;
  exchange.problem = new Problem('internal-error', { cause: failure });
  try {
    if (res.headersSent) throw failure;
    await send(exchange, standardAnswer(exchange.problem, exchange.requestId));
  } catch {
    res.destroy();
  }
}

/** The client went away while a stream was on its way to it. */
function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
