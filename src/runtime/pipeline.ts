import type { PASS, Answer } from './answer.ts';
import type { Exchange, Stage } from './exchange.ts';
import type { Problem } from './problem/problem.ts';
import { admit } from './stage/admit.ts';
import { allowOrigin } from './stage/allow-origin.ts';
import { checkHost } from './stage/check-host.ts';
import { checkHttps } from './stage/check-https.ts';
import { claim } from './stage/claim.ts';
import { decode } from './stage/decode.ts';
import { guard } from './stage/guard.ts';
import { handle } from './stage/handle.ts';
import { limitAddress } from './stage/limit-address.ts';
import { limitPrincipal } from './stage/limit-principal.ts';
import { locate } from './stage/locate.ts';
import { queueBody } from './stage/queue-body.ts';
import { readBody } from './stage/read-body.ts';
import { resolve } from './stage/resolve.ts';
import { respond } from './stage/respond.ts';
import { servePage } from './stage/serve-page.ts';
import { validate } from './stage/validate.ts';

/** The life of a request, in order. */
const stages: readonly Stage[] = [
  locate,
  claim,
  checkHost,
  checkHttps,
  allowOrigin,
  limitAddress,
  queueBody,
  resolve,
  guard,
  limitPrincipal,
  admit,
  servePage,
  decode,
  readBody,
  validate,
  handle,
  respond,
];

type Answered = Answer | typeof PASS | Problem;

/** Walks the stages until one answers; waits only for those that must be waited for. */
export function walk(exchange: Exchange, from = 0): Answered | Promise<Answered> {
  for (let index = from; index < stages.length; index++) {
    const outcome = stages[index]?.(exchange);
    if (outcome === undefined) continue;
    if (!(outcome instanceof Promise)) return outcome;
    return outcome.then((late) => late ?? walk(exchange, index + 1));
  }
  throw new Error('no stage has answered');
}
