import type { RoutePlan } from '../plan.ts';
import type { Problem } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';

/**
 * What a method that a path does not show is answered with: 405 where it shows others, else 404.
 * An operation that is hidden answers with the same.
 */
export function unknownMethod(route: RoutePlan | null): Problem {
  if (route === null || route.allow.length === 0) return refusal('not-found');
  return refusal('method-not-allowed', { headers: { Allow: route.allow.join(', ') } });
}
