import type { RoutePlan } from '../plan.ts';
import { Problem } from '../problem/problem.ts';

/**
 * What a method that a path does not show is answered with: 405 where it shows others, else 404.
 * An operation that is hidden answers with the same.
 */
export function unknownMethod(route: RoutePlan | null): Problem {
  if (route === null || route.allow.length === 0) return new Problem('not-found');
  return new Problem('method-not-allowed', { headers: { Allow: route.allow.join(', ') } });
}
