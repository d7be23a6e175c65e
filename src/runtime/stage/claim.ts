import { PASS } from '../answer.ts';
import type { Exchange, Outcome } from '../exchange.ts';

/** In a router: insists on its base path and leaves what is not in the contract to the host. */
export function claim(exchange: Exchange): Outcome {
  const { plan, req } = exchange;
  if (plan.mount === null) return undefined;
  const { baseUrl = '' } = req;
  if (baseUrl.toLowerCase() !== plan.basePath.toLowerCase()) {
    throw new Error(
      `the router's base path is "${plan.basePath}" but it is mounted at "${baseUrl}"; mount it there or set basePath`,
    );
  }
  return plan.mount.unmatched === 'next' && isUnknown(exchange) ? PASS : undefined;
}

/** A path where all is hidden is unknown for every other method. */
function isUnknown({ match, operation, page }: Exchange): boolean {
  if (match === null) return true;
  return match.route.allow.length === 0 && operation === null && page === null;
}
