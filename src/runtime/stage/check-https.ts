import type { Exchange } from '../exchange.ts';
import { refusal } from '../problem/refusal.ts';

/** Refuses plain HTTP without a redirect (ASVS 4.1.2); health probes are exempt. */
export function checkHttps(exchange: Exchange): void {
  const { plan, operation } = exchange;
  if (plan.edge === null || !plan.edge.requireHttps || exchange.secure) return;
  if (operation !== null && plan.edge.probes.has(operation.id)) return;
  throw refusal('https-required');
}
