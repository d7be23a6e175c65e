import { PASS } from '../answer.ts';
import { count } from '../count.ts';
import { isVeiled } from '../edge/veiled.ts';
import type { Exchange, Outcome } from '../exchange.ts';
import type { LimitKeys, Tally } from '../rate-limit/limiter.ts';

/** Counts what is known before the guard: by address and for all. */
export function limitAddress(exchange: Exchange): Promise<Outcome> | Outcome {
  const { operation, plan } = exchange;
  exchange.counted = true;
  const limits = operation === null ? plan.limits : operation.access.limits.before;
  if (limits.length === 0) return undefined;
  const keys: LimitKeys = { ip: exchange.address, principal: null, credential: null };
  if (!isVeiled(exchange)) return count(exchange, limits, keys);
  const tally = plan.limiter.count(limits, keys);
  return tally instanceof Promise ? tally.then(leave) : leave(tally);
}

/** Whoever guesses too often is shown what there is to see: nothing. */
function leave({ exceeded, undecided }: Tally): Outcome {
  return exceeded || undecided ? PASS : undefined;
}
