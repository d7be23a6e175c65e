import type { RoleSpec } from '../contract.ts';

/** The roles and permissions of a contract, looked up by name. */
export interface RoleTable {
  readonly roles: ReadonlySet<string>;
  readonly permissions: ReadonlySet<string>;
  /** The roles and all that they inherit, once each; unknown names grant nothing and are dropped. */
  expand(names: readonly string[]): readonly string[];
  /** What the roles grant, and what was granted besides, once each. */
  permit(expanded: readonly string[], own: readonly string[]): readonly string[];
}

/** Takes a contract's roles into tables that no name of a credential can trick. */
export function roleTable(roles: Readonly<Record<string, RoleSpec>>): RoleTable {
  const known = new Map(Object.entries(roles));
  return {
    roles: new Set(known.keys()),
    permissions: new Set([...known.values()].flatMap(({ permissions }) => permissions)),
    expand: (names) => unique(names.flatMap((name) => known.get(name)?.includes ?? [])),
    permit: (expanded, own) =>
      unique([...expanded.flatMap((name) => known.get(name)?.permissions ?? []), ...own]),
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
