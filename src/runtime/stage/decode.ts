import { operationOf, type Exchange } from '../exchange.ts';
import { Problem } from '../problem/problem.ts';
import { parseCookies } from '../request/cookies.ts';
import { decodeParameters, type ParameterSource } from '../request/parameters.ts';

/** Decodes path, query, header and cookie parameters, all faults in one 400. */
export function decode(exchange: Exchange): void {
  const { spec } = operationOf(exchange);
  const decoded = decodeParameters(spec.parameters, sourceOf(exchange));
  if (decoded.faults.length > 0) {
    throw new Problem('malformed-parameter', { errors: decoded.faults.slice(0, 20) });
  }
  exchange.parameters = decoded;
}

function sourceOf({ req, query, match }: Exchange): ParameterSource {
  const headers = req.headersDistinct;
  return {
    captures: match?.captures ?? new Map(),
    query,
    header: (name) => headers[name] ?? [],
    cookies: () => parseCookies(headers['cookie'] ?? []),
  };
}
