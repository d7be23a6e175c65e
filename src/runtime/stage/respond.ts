import type { OperationChecks } from '../compile-checks.ts';
import { operationOf, type Exchange, type Outcome } from '../exchange.ts';
import { Problem } from '../problem/problem.ts';
import { UnsendableReply } from '../reply/fault.ts';
import type { WrittenReply } from '../reply/compile-reply.ts';
import type { Reply } from '../types.ts';

/** Checks the handler's reply against the contract and makes it the answer. */
export function respond(exchange: Exchange): Outcome | Promise<Outcome> {
  const { reply } = exchange;
  if (reply === null) throw new Error('no handler was called');
  const checks = operationOf(exchange).checks();
  if (checks instanceof Promise) return checks.then((late) => answer(exchange, reply, late));
  return answer(exchange, reply, checks);
}

function answer(exchange: Exchange, reply: Reply, checks: OperationChecks): Outcome {
  const written = write(reply, checks);
  report(exchange, written);
  exchange.sent = { type: written.type, body: written.value };
  return written.answer;
}

function write(reply: Reply, { writeReply }: OperationChecks): WrittenReply {
  try {
    return writeReply(reply);
  } catch (error) {
    if (!(error instanceof UnsendableReply)) throw error;
    throw new Problem('invalid-response', { cause: error });
  }
}

function report(exchange: Exchange, { faults }: WrittenReply): void {
  const { plan, requestId, operation } = exchange;
  if (faults.length === 0 || plan.responseValidation === 'off') return;
  if (plan.responseValidation === 'enforce') {
    const cause = new Error(faults.map(({ message }) => message).join('; '));
    throw new Problem('invalid-response', { cause });
  }
  plan.log.warn({ requestId, operationId: operation?.id, faults }, 'the reply breaks the contract');
}
