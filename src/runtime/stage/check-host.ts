import type { Exchange } from '../exchange.ts';
import { refusal } from '../problem/refusal.ts';

/** Answers only for allowed hosts; health probes are exempt. */
export function checkHost({ plan, headers, operation }: Exchange): void {
  if (plan.edge === null) return;
  const fault = plan.edge.checkHost(headers.single('host'));
  if (fault === null || isProbe(plan.edge.probes, operation?.id)) return;
  if (fault === 'malformed') throw refusal('bad-host');
  throw refusal('misdirected-request');
}

function isProbe(probes: ReadonlySet<string>, id: string | undefined): boolean {
  return id !== undefined && probes.has(id);
}
