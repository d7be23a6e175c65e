import type { Exchange } from '../exchange.ts';

/**
 * Whether a request must leave no trace until its guard admits it: its operation is hidden, and the
 * router leaves unknown paths to its host, which answers them in its own way.
 */
export function isVeiled({ plan, concealed, match }: Exchange): boolean {
  return concealed && plan.mount?.unmatched === 'next' && match?.route.allow.length === 0;
}
