/** The verdict that the contract's text asks for, worked out the slow and obvious way. */
import {
  roles as declaredRoles,
  type Dict,
  type RawDemand,
  type RawOperation,
  type RawRole,
} from './document.ts';

/** What a caller brings for one scheme. */
export type State =
  | { readonly kind: 'absent' }
  | { readonly kind: 'bad'; readonly how: 'malformed' | 'expired' | 'wrong audience' | 'unknown' }
  | { readonly kind: 'good'; readonly scopes: readonly string[]; readonly role: string | null };

export type Caller = Dict<State>;
export type Verdict = 'admitted' | 401 | 403;
export type Guarded = Pick<RawOperation, 'security' | 'roles' | 'permissions'>;

export function verdict(
  operation: Guarded,
  caller: Caller,
  roles: Dict<RawRole> = declaredRoles,
): Verdict {
  if (operation.security.length === 0) return 'admitted';
  const named = operation.security.filter((requirement) => Object.keys(requirement).length > 0);
  if (named.some((requirement) => satisfies({ operation, roles }, requirement, caller)))
    return 'admitted';
  const listed = new Set(named.flatMap((requirement) => Object.keys(requirement)));
  const nothingCame = [...listed].every((scheme) => stateOf(caller, scheme).kind === 'absent');
  if (named.length < operation.security.length && nothingCame) return 'admitted';
  const authenticated = named.some((requirement) =>
    Object.keys(requirement).every((scheme) => stateOf(caller, scheme).kind === 'good'),
  );
  return authenticated ? 403 : 401;
}

function satisfies(
  { operation, roles }: { readonly operation: Guarded; readonly roles: Dict<RawRole> },
  requirement: Dict<readonly string[]>,
  caller: Caller,
): boolean {
  const holdsScopes = Object.entries(requirement).every(([scheme, scopes]) => {
    const state = stateOf(caller, scheme);
    return state.kind === 'good' && scopes.every((scope) => state.scopes.includes(scope));
  });
  if (!holdsScopes) return false;
  const holders = (demand: RawDemand): readonly string[] =>
    demand.scheme === undefined ? Object.keys(requirement) : [demand.scheme];
  return Object.keys(requirement).some((scheme) =>
    [operation.roles, operation.permissions].every((demand, index) => {
      if (demand === undefined) return true;
      if (!holders(demand).includes(scheme)) return false;
      const state = stateOf(caller, scheme);
      const role = state.kind === 'good' ? state.role : null;
      return meets(demand, index === 0 ? rolesOf(role, roles) : permissionsOf(role, roles));
    }),
  );
}

function meets(demand: RawDemand, held: readonly string[]): boolean {
  return demand.anyOf === undefined
    ? (demand.allOf ?? []).every((name) => held.includes(name))
    : demand.anyOf.some((name) => held.includes(name));
}

export function rolesOf(
  role: string | null,
  roles: Dict<RawRole> = declaredRoles,
): readonly string[] {
  if (role === null) return [];
  return [role, ...(roles[role]?.inherits ?? []).flatMap((name) => rolesOf(name, roles))];
}

function permissionsOf(role: string | null, roles: Dict<RawRole>): readonly string[] {
  return rolesOf(role, roles).flatMap((one) => roles[one]?.permissions ?? []);
}

function stateOf(caller: Caller, scheme: string): State {
  return caller[scheme] ?? { kind: 'absent' };
}
