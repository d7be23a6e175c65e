import { PASS } from '../answer.ts';
import { isSameSite } from '../edge/same-site.ts';
import { unknownMethod } from '../edge/unknown.ts';
import { isVeiled } from '../edge/veiled.ts';
import type { Exchange, Outcome } from '../exchange.ts';
import { refusal } from '../problem/refusal.ts';

/** Acts on what the guard said: nobody passes whom it did not admit. */
export function admit(exchange: Exchange): Outcome {
  const { decision, operation, page, match } = exchange;
  if (decision === null) {
    if (operation === null && page?.guard === null) return undefined;
    throw new Error('the guard was not asked');
  }
  if (decision.kind === 'denied') {
    if (isVeiled(exchange)) return PASS;
    return exchange.concealed ? unknownMethod(match?.route ?? null) : decision.problem;
  }
  if (
    operation?.access.usesCookies !== false &&
    usesCookie(exchange) &&
    !isSameSite(exchange.req, exchange.plan.cors?.origins)
  ) {
    return refusal('origin-denied');
  }
  return undefined;
}

/** Whether a credential came that browsers attach by themselves. */
function usesCookie({ decision, plan }: Exchange): boolean {
  if (decision?.kind !== 'admitted') return false;
  return decision.principals.some(({ scheme }) => {
    const spec = Object.hasOwn(plan.schemes, scheme) ? plan.schemes[scheme] : undefined;
    return spec?.kind === 'apiKey' && spec.in === 'cookie';
  });
}
