import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { PASS, type Answer } from './answer.ts';
import { drain } from './edge/drain.ts';
import { errorAnswer, standardAnswer } from './edge/error-answer.ts';
import { writeAnswer } from './edge/write-answer.ts';
import type { Exchange } from './exchange.ts';
import { finish } from './finish.ts';
import { createExchange } from './new-exchange.ts';
import { walk } from './pipeline.ts';
import type { OperationPlan, Plan } from './plan.ts';
import { Problem } from './problem/problem.ts';
import { toProblem } from './problem/render.ts';
import { limitAddress } from './stage/limit-address.ts';
import { ClientGone } from './request/read-body.ts';

/** The request handler that enforces a plan. */
export function serve(plan: Plan): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const exchange = createExchange(plan, req, res);
    void attend(exchange).then((passed) => {
      if (passed) next();
    });
  };
}

/** Never rejects. Whether the request is left to the host. */
async function attend(exchange: Exchange): Promise<boolean> {
  try {
    const outcome = await walk(exchange);
    if (outcome === PASS) return true;
    await send(exchange, outcome);
  } catch (error) {
    await sendError(exchange, await countRefused(exchange, error));
  }
  finish(exchange);
  return false;
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

async function send(exchange: Exchange, answer: Answer): Promise<void> {
  const { req, res, operation, requestId } = exchange;
  res.setHeader('X-Request-Id', requestId);
  if (answer.problem === undefined && isGuarded(operation)) {
    res.setHeader('Cache-Control', 'no-store');
  }
  await writeAnswer(res, answer, req.method, drain(req, res));
}

function isGuarded(operation: OperationPlan | null): boolean {
  if (operation === null) return false;
  return operation.spec.guard.security.some((terms) => Object.keys(terms).length > 0);
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
