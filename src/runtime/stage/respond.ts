import { operationOf, type Exchange, type Outcome } from '../exchange.ts';
import { Problem } from '../problem/problem.ts';
import { UnsendableReply } from '../reply/fault.ts';
import { writeReply, type ReplyPlans, type WrittenReply } from '../reply/reply-writer.ts';
import type { Reply } from '../types.ts';

/** Checks the handler's reply against the contract and makes it the answer. */
export function respond(exchange: Exchange): Outcome | Promise<Outcome> {
  const { reply } = exchange;
  if (reply === null) throw new Error('no handler was called');
  const { checks, loadChecks } = operationOf(exchange);
  if (checks !== null) return answer(exchange, reply, checks);
  return loadChecks().then((late) => answer(exchange, reply, late));
}

function answer(exchange: Exchange, reply: Reply, plans: ReplyPlans): Outcome {
  const written = write(reply, plans);
  if (written.faults.length > 0) report(exchange, written);
  const { type, kind, answer: made } = written;
  exchange.sent = { type, kind, body: made.body };
  return made;
}

function write(reply: Reply, plans: ReplyPlans): WrittenReply {
  try {
    return writeReply(plans, reply);
  } catch (error) {
    if (!(error instanceof UnsendableReply)) throw error;
    throw new Problem('invalid-response', { cause: error });
  }
}

function report(exchange: Exchange, { faults }: WrittenReply): void {
  const { plan, requestId, operation } = exchange;
  if (plan.responseValidation === 'off') return;
  if (plan.responseValidation === 'enforce') {
    const cause = new Error(faults.map(({ message }) => message).join('; '));
    throw new Problem('invalid-response', { cause });
  }
  plan.log.warn({ requestId, operationId: operation?.id, faults }, 'the reply breaks the contract');
}
