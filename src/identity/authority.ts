import type { RoleSpec } from '../runtime/contract.ts';

/** What roles amount to; roles that the contract does not have amount to nothing. */
export interface Authority {
  readonly knowsRole: (role: string) => boolean;
  readonly knowsPermission: (permission: string) => boolean;
  /** The assigned ones and all they inherit. */
  readonly roles: (assigned: readonly string[]) => readonly string[];
  /** Of the roles, and those of `own` that the contract knows. */
  readonly permissions: (assigned: readonly string[], own: readonly string[]) => readonly string[];
  /** The scopes that a holder may ask for. */
  readonly scopes: (assigned: readonly string[]) => readonly string[];
}

/** Reads the contract's roles. */
export function createAuthority(specs: Readonly<Record<string, RoleSpec>>): Authority {
  const table = new Map(Object.entries(specs));
  const known = new Set([...table.values()].flatMap((spec) => spec.permissions));
  const roles = (assigned: readonly string[]): readonly string[] =>
    distinct(
      assigned.flatMap((role) => {
        const spec = table.get(role);
        return spec === undefined ? [] : [role, ...spec.includes];
      }),
    );
  const specsOf = (assigned: readonly string[]): RoleSpec[] =>
    roles(assigned).flatMap((role) => table.get(role) ?? []);
  return {
    knowsRole: (role) => table.has(role),
    knowsPermission: (permission) => known.has(permission),
    roles,
    permissions: (assigned, own) =>
      distinct([
        ...specsOf(assigned).flatMap((spec) => spec.permissions),
        ...own.filter((permission) => known.has(permission)),
      ]),
    scopes: (assigned) => distinct(specsOf(assigned).flatMap((spec) => spec.scopes)),
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
