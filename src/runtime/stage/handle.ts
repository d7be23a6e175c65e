import { operationOf, type Exchange } from '../exchange.ts';
import { Context } from '../request-context.ts';
import { Problem } from '../problem/problem.ts';
import { responseOf } from '../reply/choose-response.ts';
import type { OperationPlan } from '../plan.ts';
import type { HandlerRequest, Reply } from '../types.ts';

/** What the runtime may answer of any operation; problems of other statuses must be declared. */
const COMMON = new Set([
  400, 401, 403, 405, 406, 408, 413, 414, 415, 421, 422, 429, 431, 500, 501, 503,
]);

/** Calls the handler, the only place that does. */
export function handle(exchange: Exchange): Promise<void> | void {
  if (exchange.decision?.kind !== 'admitted') throw new Error('nobody was admitted');
  const operation = operationOf(exchange);
  try {
    const reply = operation.handler(requestOf(exchange, operation));
    if (isLate(reply)) return wait(exchange, operation, reply);
    exchange.reply = reply;
    return undefined;
  } catch (error) {
    throw declared(error, operation, exchange);
  }
}

async function wait(
  exchange: Exchange,
  operation: OperationPlan,
  reply: PromiseLike<Reply>,
): Promise<void> {
  try {
    // Once the client has hung up nobody can tell its address any more.
    void exchange.address;
    exchange.reply = await reply;
  } catch (error) {
    throw declared(error, operation, exchange);
  }
}

/** Any thenable, as `await` has it; nothing that cannot be a reply is looked into. */
function isLate(reply: Reply | PromiseLike<Reply>): reply is PromiseLike<Reply> {
  return typeof reply === 'object' && reply !== null && 'then' in reply;
}

function requestOf(exchange: Exchange, operation: OperationPlan): HandlerRequest {
  const { parameters, decision } = exchange;
  return {
    params: parameters?.path,
    query: parameters?.query,
    headers: parameters?.header,
    cookies: parameters?.cookie,
    body: bodyOf(exchange, operation),
    principal: decision?.kind === 'admitted' ? decision.principal : null,
    context: new Context(exchange, operation.id),
  };
}

/** Where several media types are declared the handler is told which one came. */
function bodyOf({ body }: Exchange, operation: OperationPlan): unknown {
  if (body === null) return undefined;
  return operation.form.body.several ? { type: body.type, value: body.value } : body.value;
}

function declared(error: unknown, { spec }: OperationPlan, { plan }: Exchange): unknown {
  if (!(error instanceof Problem) || plan.responseValidation !== 'enforce') return error;
  if (COMMON.has(error.status) || responseOf(spec.responses, error.status) !== null) return error;
  const cause = new Error(`the status ${error.status} is not declared`, { cause: error });
  return new Problem('invalid-response', { cause });
}
