import { challenge } from '../credential/challenge.ts';
import type { Ask } from '../credential/kind.ts';
import type { Problem } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';
import { demandedNames, type CompiledGuard } from './compile.ts';
import type { Denial } from './decision.ts';
import type { Lack, Outcome } from './examine.ts';
import type { Inquiry } from './inquiry.ts';
import { challengeHeaders } from './unauthenticated.ts';

const RETRY_SECONDS = 5;

/** The denial of a request that satisfied no requirement: 503, else 403, else 401. */
export function deny(inquiry: Inquiry, outcomes: readonly Outcome[]): Denial {
  const principals = inquiry.authenticated;
  if (outcomes.some(({ kind }) => kind === 'undecided')) {
    const headers = { 'Retry-After': String(RETRY_SECONDS) };
    const problem = refusal('service-unavailable', { headers });
    return { kind: 'denied', problem, reason: 'undecided', principals };
  }
  const forbidden = outcomes.find((outcome) => outcome.kind === 'forbidden');
  if (forbidden !== undefined) {
    const problem = lacking(inquiry.guard, forbidden.lack);
    return { kind: 'denied', problem, reason: 'forbidden', principals };
  }
  const { bad, guard } = inquiry;
  const problem = guard.unauthenticated.problem(bad);
  return { kind: 'denied', problem, reason: bad.length > 0 ? 'invalid' : 'missing', principals };
}

function lacking({ realm }: CompiledGuard, lack: Lack): Problem {
  if (lack.kind === 'scope') {
    const { scheme, scopes } = lack.term;
    const ask: Ask = { realm, error: 'insufficient_scope', scopes };
    return refusal('insufficient-scope', {
      detail: `the scope "${lack.scope}" is missing`,
      headers: challengeHeaders([challenge(scheme, ask)]),
    });
  }
  const names = demandedNames(lack.demand).map((name) => `"${name}"`);
  const mode = 'anyOf' in lack.demand ? 'one of' : 'all of';
  const need = names.length === 1 ? `the ${lack.kind}` : `${mode} the ${lack.kind}s`;
  return refusal(lack.kind === 'role' ? 'insufficient-role' : 'insufficient-permission', {
    detail: `${need} ${names.join(', ')} is needed`,
  });
}
