import type { PASS, Answer } from './answer.ts';
import type { Exchange, Stage } from './exchange.ts';
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
import { readBody } from './stage/read-body.ts';
import { resolve } from './stage/resolve.ts';
import { respond } from './stage/respond.ts';
import { secureHeaders } from './stage/secure-headers.ts';
import { servePage } from './stage/serve-page.ts';
import { validate } from './stage/validate.ts';

/** The life of a request, in order. */
const stages: readonly Stage[] = [
  secureHeaders,
  locate,
  claim,
  checkHost,
  checkHttps,
  allowOrigin,
  limitAddress,
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

/** Walks the stages until one answers; waits only for those that must be waited for. */
export async function walk(exchange: Exchange): Promise<Answer | typeof PASS> {
  for (const stage of stages) {
    const outcome = stage(exchange);
    const answer = outcome instanceof Promise ? await outcome : outcome;
    if (answer) return answer;
  }
  throw new Error('no stage has answered');
}
