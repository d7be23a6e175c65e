import type { Logger } from 'pino';
import type { CredentialSource } from '../credential/source.ts';
import type { Principal } from '../types.ts';
import { Problem } from '../problem/problem.ts';
import type { CompiledGuard } from './compile.ts';
import type { Admission, Decision, Denial } from './decision.ts';
import { deny } from './deny.ts';
import { examine, type Outcome } from './examine.ts';
import { Inquiry, type Verdict, type Verify } from './inquiry.ts';

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
  if (guard.public) return unauthenticated(-1);
  const deliberation = deliberate(new Inquiry(guard, source, verify, log));
  const step = deliberation.next();
  return step.done === true ? step.value : settle(deliberation, step.value);
}

type Deliberation = Generator<Promise<Verdict>, Decision, Verdict>;

async function settle(deliberation: Deliberation, first: Promise<Verdict>): Promise<Decision> {
  let step = deliberation.next(await first);
  while (step.done !== true) step = deliberation.next(await step.value);
  return step.value;
}

function* deliberate(inquiry: Inquiry): Deliberation {
  const outcomes: Outcome[] = [];
  for (const requirement of inquiry.guard.requirements) {
    const outcome = yield* examine(inquiry, requirement);
    if (outcome.kind === 'satisfied') {
      return admit(requirement.index, outcome.principals, inquiry.bad);
    }
    outcomes.push(outcome);
  }
  const { anonymous } = inquiry.guard;
  if (anonymous !== null && !inquiry.anyCame) return unauthenticated(anonymous);
  return deny(inquiry, outcomes);
}

function denied(): Denial {
  const problem = new Problem('forbidden');
  return { kind: 'denied', problem, reason: 'forbidden', principals: [] };
}

function unauthenticated(requirement: number): Admission {
  return { kind: 'admitted', requirement, principal: null, principals: [], ignored: [] };
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
