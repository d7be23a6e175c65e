import type { DemandSpec } from '../contract.ts';
import type { Principal } from '../types.ts';
import { demandedNames, type CompiledRequirement, type CompiledTerm } from './compile.ts';
import type { Inquiry } from './inquiry.ts';

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
const UNDECIDED: Outcome = { kind: 'undecided' };

/** Examines one requirement; a promise, where a verdict must be waited for, to examine it again. */
export function examine(
  inquiry: Inquiry,
  requirement: CompiledRequirement,
): Outcome | Promise<unknown> {
  const { terms } = requirement;
  if (!areCarried(inquiry, terms)) return UNAUTHENTICATED;
  const principals: Principal[] = [];
  for (const term of terms) {
    const reading = inquiry.read(term);
    if (reading.kind !== 'present') return UNAUTHENTICATED;
    const verdict = inquiry.verify(term, reading.credential);
    if (verdict instanceof Promise) return verdict;
    if (verdict === 'bad') return UNAUTHENTICATED;
    if (verdict !== 'undecided') principals.push(verdict);
  }
  if (principals.length < terms.length) return UNDECIDED;
  const lack = lackOf(inquiry, requirement, principals);
  return lack === null ? { kind: 'satisfied', principals } : { kind: 'forbidden', lack };
}

/** Whether every term has its credential; all are looked at, also after one that is missing. */
function areCarried(inquiry: Inquiry, terms: readonly CompiledTerm[]): boolean {
  let carried = true;
  for (const term of terms) carried = inquiry.read(term).kind === 'present' && carried;
  return carried;
}

function lackOf(
  { guard }: Inquiry,
  { terms }: CompiledRequirement,
  principals: readonly Principal[],
): Lack | null {
  for (let index = 0; index < terms.length; index++) {
    const [term, principal] = [terms[index], principals[index]];
    if (term === undefined) continue;
    const scope = missing(term.scopes, principal?.scopes ?? []);
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

function missing(wanted: readonly string[], held: readonly string[]): string | undefined {
  return wanted.find((name) => !held.includes(name));
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
