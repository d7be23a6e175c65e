import { count } from '../count.ts';
import type { Exchange } from '../exchange.ts';
import type { LimitKeys } from '../rate-limit/limiter.ts';
import type { Principal } from '../types.ts';

/** Counts by principal or credential; by address where the guard denies. */
export function limitPrincipal(exchange: Exchange): Promise<void> | void {
  const { operation, concealed, plan } = exchange;
  if (operation === null || concealed) return undefined;
  const { after, guesses } = operation.limits;
  if (after.length === 0) return undefined;
  const keys = keysOf(exchange);
  if (guesses.length > 0) {
    if (keys.principal === null) return undefined;
    plan.limiter.forgive(guesses, { ip: keys.ip, principal: null, credential: null });
  }
  return count(exchange, after, keys);
}

function keysOf({ address, decision }: Exchange): LimitKeys {
  const principals = decision?.kind === 'admitted' ? decision.principals : [];
  const [first, second] = principals;
  if (first === undefined) return { ip: address, principal: null, credential: null };
  if (second === undefined) {
    return { ip: address, principal: first.subject, credential: credentialOf(first) };
  }
  return {
    ip: address,
    principal: principals.map(({ subject }) => subject).join('\n'),
    credential: principals.map(credentialOf).join('\n'),
  };
}

function credentialOf({ scheme, subject, credentialId }: Principal): string {
  return `${scheme}\t${credentialId ?? subject}`;
}
