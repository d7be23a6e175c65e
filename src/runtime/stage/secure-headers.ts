import type { Exchange } from '../exchange.ts';

/** Sets the header fields that every answer of an app carries. */
export function secureHeaders({ plan, res, secure }: Exchange): void {
  if (plan.edge === null) return;
  const table = secure ? plan.edge.secureHeaders : plan.edge.headers;
  for (const name in table) res.setHeader(name, table[name] ?? '');
}
