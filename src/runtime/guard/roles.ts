import type { RoleSpec } from '../contract.ts';
import { unique } from './unique.ts';

/** The roles and permissions of a contract, looked up by name. */
export interface RoleTable {
  readonly roles: ReadonlySet<string>;
  readonly permissions: ReadonlySet<string>;
  /**
   * What somebody with these roles is and may do: the roles and all that they inherit, their
   * permissions and those granted besides, each once; unknown roles grant nothing and are dropped.
   */
  grant(roles: readonly string[], permissions: readonly string[]): Granted;
}

/** Frozen through and through. */
export interface Granted {
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
}

type Roles = Readonly<Record<string, RoleSpec>>;

const tables = new WeakMap<Roles, RoleTable>();

/**
 * Takes a contract's roles into tables that no name of a credential can trick; the operations of a
 * contract share one.
 */
export function roleTable(roles: Roles): RoleTable {
  const table = tables.get(roles) ?? createTable(roles);
  tables.set(roles, table);
  return table;
}

function createTable(specs: Roles): RoleTable {
  const known = new Map(Object.entries(specs));
  const grant = (names: readonly string[], own: readonly string[]): Granted => {
    const roles = unique(names.flatMap((name) => known.get(name)?.includes ?? []));
    const permitted = roles.flatMap((name) => known.get(name)?.permissions ?? []);
    return Object.freeze({ roles, permissions: unique([...permitted, ...own]) });
  };
  const nothing = grant([], []);
  const single = new Map([...known.keys()].map((name) => [name, grant([name], [])]));
  return {
    roles: new Set(known.keys()),
    permissions: new Set([...known.values()].flatMap(({ permissions }) => permissions)),
    grant(names, own) {
      if (own.length > 0 || names.length > 1) return grant(names, own);
      const [name] = names;
      return (name === undefined ? undefined : single.get(name)) ?? nothing;
    },
  };
}
