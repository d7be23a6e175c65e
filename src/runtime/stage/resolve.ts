import { unknownMethod } from '../edge/unknown.ts';
import type { Exchange, Outcome } from '../exchange.ts';

/** Answers what no operation serves: OPTIONS, unknown paths, foreign methods. */
export function resolve({ req, match, operation, page }: Exchange): Outcome {
  if (operation !== null || page !== null) return undefined;
  const route = match?.route ?? null;
  if (req.method === 'OPTIONS' && route !== null && route.allow.length > 0) {
    return { status: 204, headers: { Allow: route.allow.join(', ') }, body: null };
  }
  return unknownMethod(route);
}
