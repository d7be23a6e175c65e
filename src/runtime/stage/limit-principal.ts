import { count } from '../count.ts';
import type { Exchange, Outcome } from '../exchange.ts';
import type { LimitKeys } from '../rate-limit/limiter.ts';
import type { Principal } from '../types.ts';

/** Counts by principal or credential; by address where the guard denies. */
export function limitPrincipal(exchange: Exchange): Promise<Outcome> | Outcome {
  const { operation, concealed, plan } = exchange;
  if (operation === null || concealed) return undefined;
  const { after, guesses } = operation.access.limits;
  if (after.length === 0) return undefined;
  const keys = new CallerKeys(exchange);
  if (guesses.length > 0) {
    if (keys.principal === null) return undefined;
    plan.limiter.forgive(guesses, { ip: keys.ip, principal: null, credential: null });
  }
  return count(exchange, after, keys);
}

/** Most limits ask for one of them, so each is made when it is asked for. */
class CallerKeys implements LimitKeys {
  readonly #exchange: Exchange;
  readonly #principals: readonly Principal[];

  constructor(exchange: Exchange) {
    const { decision } = exchange;
    this.#exchange = exchange;
    this.#principals = decision?.kind === 'admitted' ? decision.principals : NOBODY;
  }

  get ip(): string {
    return this.#exchange.address;
  }

  get principal(): string | null {
    return joined(this.#principals, subjectOf);
  }

  get credential(): string | null {
    return joined(this.#principals, credentialOf);
  }
}

const NOBODY: readonly Principal[] = [];

function joined(
  principals: readonly Principal[],
  nameOf: (principal: Principal) => string,
): string | null {
  const [first, second] = principals;
  if (first === undefined) return null;
  return second === undefined ? nameOf(first) : principals.map(nameOf).join('\n');
}

function subjectOf({ subject }: Principal): string {
  return subject;
}

function credentialOf({ scheme, subject, credentialId }: Principal): string {
  return `${scheme}\t${credentialId ?? subject}`;
}
