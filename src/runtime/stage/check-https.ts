import type { Exchange } from '../exchange.ts';
import { Problem } from '../problem/problem.ts';

/** Refuses plain HTTP without a redirect (ASVS 4.1.2); health probes are exempt. */
export function checkHttps({ plan, secure, operation }: Exchange): void {
  if (plan.edge === null || !plan.edge.requireHttps || secure) return;
  if (operation !== null && plan.edge.probes.has(operation.id)) return;
  throw new Problem('https-required');
}
