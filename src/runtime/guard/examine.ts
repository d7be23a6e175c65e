import type { DemandSpec } from '../contract.ts';
import type { Credential, Principal } from '../types.ts';
import { demandedNames, type CompiledRequirement, type CompiledTerm } from './compile.ts';
import type { Inquiry, Verdict } from './inquiry.ts';

/** What became of one requirement. */
export type Outcome =
  | { readonly kind: 'satisfied'; readonly principals: readonly Principal[] }
  /** Everybody authenticated, something is lacking. */
  | { readonly kind: 'forbidden'; readonly lack: Lack }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'unauthenticated' };

export type Lack =
  | { readonly kind: 'scope'; readonly term: CompiledTerm; readonly scope: string }
  | { readonly kind: 'role' | 'permission'; readonly demand: DemandSpec };

const UNAUTHENTICATED: Outcome = { kind: 'unauthenticated' };

/** Examines one requirement; yields only promises of verdicts and is given what they came to. */
export function* examine(
  inquiry: Inquiry,
  requirement: CompiledRequirement,
): Generator<Promise<Verdict>, Outcome, Verdict> {
  const carried = credentials(inquiry, requirement);
  if (carried === null) return UNAUTHENTICATED;
  const principals: Principal[] = [];
  for (const [term, credential] of carried) {
    const answer = inquiry.verify(term, credential);
    const verdict = answer instanceof Promise ? yield answer : answer;
    if (verdict.kind === 'bad') return UNAUTHENTICATED;
    if (verdict.kind === 'authenticated') principals.push(verdict.principal);
  }
  if (principals.length < requirement.terms.length) return { kind: 'undecided' };
  const lack = lackOf(inquiry, requirement, principals);
  return lack === null ? { kind: 'satisfied', principals } : { kind: 'forbidden', lack };
}

/** The credential of each term; `null` where one is missing or malformed. */
function credentials(
  inquiry: Inquiry,
  { terms }: CompiledRequirement,
): readonly (readonly [CompiledTerm, Credential])[] | null {
  const readings = terms.map((term) => [term, inquiry.read(term)] as const);
  const carried = readings.flatMap(([term, reading]) =>
    reading.kind === 'present' ? [[term, reading.credential] as const] : [],
  );
  return carried.length === terms.length ? carried : null;
}

function lackOf(
  { guard }: Inquiry,
  { terms }: CompiledRequirement,
  principals: readonly Principal[],
): Lack | null {
  for (const [index, term] of terms.entries()) {
    const scope = term.scopes.find((name) => !principals[index]?.scopes.includes(name));
    if (scope !== undefined) return { kind: 'scope', term, scope };
  }
  const able = guard.roles === null ? principals : holders(guard.roles, 'roles', principals);
  if (guard.roles !== null && able.length === 0) return { kind: 'role', demand: guard.roles };
  if (guard.permissions === null) return null;
  const judged = namesScheme(guard.roles) || namesScheme(guard.permissions) ? principals : able;
  return holders(guard.permissions, 'permissions', judged).length > 0
    ? null
    : { kind: 'permission', demand: guard.permissions };
}

/** Those of the principals whose word counts and who hold what is demanded, each on its own. */
function holders(
  demand: DemandSpec,
  part: 'roles' | 'permissions',
  principals: readonly Principal[],
): readonly Principal[] {
  const counted =
    principals.length > 1 && demand.scheme !== undefined
      ? principals.filter(({ scheme }) => scheme === demand.scheme)
      : principals;
  const names = demandedNames(demand);
  return counted.filter((principal) =>
    'anyOf' in demand
      ? names.some((name) => principal[part].includes(name))
      : names.every((name) => principal[part].includes(name)),
  );
}

function namesScheme(demand: DemandSpec | null): boolean {
  return demand?.scheme !== undefined;
}
