import { operationOf, type Exchange, type Outcome } from '../exchange.ts';
import { refusal } from '../problem/refusal.ts';

const NO_CAPTURES: readonly string[] = [];

/** Decodes path, query, header and cookie parameters, all faults in one 400. */
export function decode(exchange: Exchange): Outcome {
  const { query, target, match, headers } = exchange;
  const captures = match?.captures ?? NO_CAPTURES;
  const decoded = operationOf(exchange).form.decode({
    captures,
    query,
    search: target?.query ?? '',
    headers,
  });
  if (decoded.faults.length > 0) {
    return refusal('malformed-parameter', { errors: decoded.faults.slice(0, 20) });
  }
  exchange.parameters = decoded;
  return undefined;
}
