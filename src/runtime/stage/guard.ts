import { RequestCredentials } from '../edge/credential-source.ts';
import type { Exchange } from '../exchange.ts';
import { decide, type Verify } from '../guard/decide.ts';
import type { Decision } from '../guard/decision.ts';

/** Asks the guard; what it says is acted upon after the denied were counted too. */
export function guard(exchange: Exchange): Promise<void> | void {
  const { operation, page, req, headers, query, plan } = exchange;
  const compiled = operation === null ? page?.guard : operation.access.guard;
  if (compiled === undefined || compiled === null) return undefined;
  const source = new RequestCredentials(req, headers, query);
  const decision = decide(compiled, source, verifierOf(exchange), plan.log);
  if (decision instanceof Promise) return decision.then((late) => settle(exchange, late));
  return settle(exchange, decision);
}

function verifierOf({ plan, requestId, operation }: Exchange): Verify {
  const operationId = operation?.id ?? 'docs';
  return (scheme, credential, scopes) => {
    const verify = plan.verifiers.get(scheme);
    if (verify === undefined) throw new Error(`the scheme ${scheme} has no verifier`);
    return verify(credential, { scheme, operationId, scopes, requestId });
  };
}

function settle(exchange: Exchange, decision: Decision): void {
  exchange.decision = decision;
  if (decision.kind !== 'admitted') return;
  exchange.concealed = false;
  if (decision.ignored.length === 0) return;
  const { requestId, operation, plan } = exchange;
  const facts = { requestId, operationId: operation?.id, schemes: decision.ignored };
  plan.log.info(facts, 'a bad credential was ignored beside a good one');
}
