import { parseTarget } from '../edge/target.ts';
import type { Exchange } from '../exchange.ts';
import type { OperationPlan, RoutePlan } from '../plan.ts';
import { refusal } from '../problem/refusal.ts';
import { parsePairs, TooManyPairs, type Pair } from '../request/pairs.ts';

/** Reads the request target and finds its path template: the one match that all else relies on. */
export function locate(exchange: Exchange): void {
  const { plan, req } = exchange;
  exchange.target = parseTarget(req.originalUrl ?? req.url ?? '');
  exchange.query = queryPairs(exchange.target.query);
  exchange.match = plan.match(exchange.target.path);
  const route = exchange.match?.route;
  if (route === undefined) return;
  const isHead = req.method === 'HEAD';
  const operation = served(route, req.method) ?? (isHead ? served(route, 'GET') : null);
  exchange.operation = operation;
  exchange.page = isHead || req.method === 'GET' ? route.page : null;
  exchange.concealed = operation?.access.hidden ?? false;
}

function served({ sole, operations }: RoutePlan, method: string): OperationPlan | null {
  if (sole !== null) return sole.method === method ? sole : null;
  for (const operation of operations) if (operation.method === method) return operation;
  return null;
}

function queryPairs(query: string): readonly Pair[] {
  try {
    return parsePairs(query);
  } catch (error) {
    if (!(error instanceof TooManyPairs)) throw error;
    throw refusal('invalid-request-target', { detail: 'the query has too many parameters' });
  }
}
