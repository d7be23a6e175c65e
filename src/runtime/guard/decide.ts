import type { Logger } from 'pino';
import type { CredentialSource } from '../credential/source.ts';
import type { Principal } from '../types.ts';
import { refusal } from '../problem/refusal.ts';
import type { CompiledGuard } from './compile.ts';
import type { Admission, Decision, Denial } from './decision.ts';
import { deny } from './deny.ts';
import { examine, type Outcome } from './examine.ts';
import { Inquiry, type Verify } from './inquiry.ts';

export type { Verify } from './inquiry.ts';

/**
 * Decides who may in; synchronous where `verify` is.
 *
 * Requirements are tried in the order of the contract, and the first one that is wholly satisfied
 * wins. A scheme is verified at most once, with the scopes of the first requirement that asks for
 * it. The anonymous requirement is last, and only where no credential of a listed scheme came.
 * With none satisfied the answer is 503 if one could not be decided, else 403 if one
 * authenticated, else 401.
 */
export function decide(
  guard: CompiledGuard,
  source: CredentialSource,
  verify: Verify,
  log?: Pick<Logger, 'error'>,
): Decision | Promise<Decision> {
  if (guard.denied) return denied();
  if (guard.public) return PUBLIC;
  return deliberate(new Inquiry(guard, source, verify, log));
}

const PUBLIC = unauthenticated(-1);

/** Begins anew when a verdict that it waits for is there; what is known is not asked again. */
function deliberate(inquiry: Inquiry): Decision | Promise<Decision> {
  const { requirements, anonymous } = inquiry.guard;
  const outcomes: Outcome[] = [];
  for (const requirement of requirements) {
    const outcome = examine(inquiry, requirement);
    if (outcome instanceof Promise) return outcome.then(() => deliberate(inquiry));
    if (outcome.kind === 'satisfied') {
      return admit(requirement.index, outcome.principals, inquiry.bad);
    }
    outcomes.push(outcome);
  }
  if (anonymous !== null && !inquiry.anyCame) return unauthenticated(anonymous);
  return deny(inquiry, outcomes);
}

function denied(): Denial {
  const problem = refusal('forbidden');
  return { kind: 'denied', problem, reason: 'forbidden', principals: [] };
}

function unauthenticated(requirement: number): Admission {
  const nobody = Object.freeze([]);
  return Object.freeze({
    kind: 'admitted',
    requirement,
    principal: null,
    principals: nobody,
    ignored: nobody,
  });
}

function admit(
  requirement: number,
  principals: readonly Principal[],
  ignored: readonly string[],
): Admission {
  const [single, second] = principals;
  const principal = second === undefined && single !== undefined ? single : byScheme(principals);
  return { kind: 'admitted', requirement, principal, principals, ignored };
}

function byScheme(principals: readonly Principal[]): Readonly<Record<string, Principal>> {
  const entries = principals.map((principal) => [principal.scheme, principal] as const);
  return Object.freeze(Object.fromEntries(entries));
}
