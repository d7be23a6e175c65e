import { circlesOf } from '../circles.ts';
import { sortedSet } from '../json.ts';
import type { Role } from '../model.ts';
import { didYouMean, quote } from '../suggest.ts';
import { section } from '../document/context.ts';
import type { Context } from '../document/context.ts';
import { field } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import {
  readEntries,
  readList,
  readString,
  readStrings,
  readTree,
  refuseOthers,
} from '../document/read.ts';
import type { Report } from '../document/report.ts';

interface Declared {
  readonly cursor: Cursor;
  readonly description?: string;
  readonly inherits: readonly string[];
  readonly permissions: readonly string[];
  readonly scopes: readonly string[];
}

type Declarations = ReadonlyMap<string, Declared>;

/** `components > x-roles`, inheritance resolved. */
export function buildRoles(context: Context, scopes: readonly string[]): Record<string, Role> {
  const { report } = context;
  const entries = readEntries(section(context, 'x-roles'), report);
  const names = entries.map(({ key }) => key);
  const declared = new Map(
    entries.flatMap((entry) => {
      const role = readRole(entry, { names, scopes }, report);
      return role === undefined ? [] : [[entry.key, role] as const];
    }),
  );
  if (reportCycles(declared, report)) return {};
  return Object.fromEntries(
    [...declared].map(([name, role]) => [name, resolveRole(name, role, declared)]),
  );
}

export function permissionsOf(roles: Readonly<Record<string, Role>>): string[] {
  return sortedSet(Object.values(roles).flatMap(({ permissions }) => permissions));
}

function readRole(
  cursor: Cursor,
  known: { readonly names: readonly string[]; readonly scopes: readonly string[] },
  report: Report,
): Declared | undefined {
  const tree = readTree(cursor, report);
  if (tree === undefined) return undefined;
  refuseOthers(tree, ['inherits', 'permissions', 'scopes', 'description'], report);
  const description = readString(field(cursor, 'description'), report);
  return {
    cursor,
    ...(description === undefined ? {} : { description }),
    inherits: readKnown(field(cursor, 'inherits'), known.names, 'role', report),
    permissions: readStrings(field(cursor, 'permissions'), report),
    scopes: readKnown(field(cursor, 'scopes'), known.scopes, 'scope', report),
  };
}

/** Names that must be among the known ones. */
function readKnown(
  cursor: Cursor,
  known: readonly string[],
  what: 'role' | 'scope',
  report: Report,
): string[] {
  return readList(cursor, report).flatMap((item) => {
    const name = readString(item, report);
    if (name === undefined) return [];
    if (known.includes(name)) return [name];
    const message =
      what === 'role'
        ? `${quote(name)} is not a role of components > x-roles`
        : `${quote(name)} is not a scope of any scheme`;
    report.error(`unknown-${what}`, item, message, didYouMean(name, known));
    return [];
  });
}

function resolveRole(name: string, role: Declared, declared: Declarations): Role {
  const includes = sortedSet([name, ...reachable(name, declared)]);
  const all = includes.flatMap((included) => declared.get(included) ?? []);
  return {
    name,
    ...(role.description === undefined ? {} : { description: role.description }),
    includes,
    permissions: sortedSet(all.flatMap(({ permissions }) => permissions)),
    scopes: sortedSet(all.flatMap(({ scopes }) => scopes)),
  };
}

/** The roles that one inherits, near and far; itself among them where it is in a circle. */
function reachable(name: string, declared: Declarations): Set<string> {
  const found = new Set<string>();
  const queue = [...(declared.get(name)?.inherits ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...(declared.get(next)?.inherits ?? []));
  }
  return found;
}

/** Each circle once, at the first of its roles; whether there are any. */
function reportCycles(declared: Declarations, report: Report): boolean {
  const inherited = new Map([...declared].map(([name, { inherits }]) => [name, inherits]));
  const circles = circlesOf(inherited);
  for (const circle of circles) {
    const [name = '', ...others] = sortedSet(circle);
    const cursor = declared.get(name)?.cursor;
    if (cursor === undefined) continue;
    const through =
      others.length === 0 ? '' : ` through ${others.slice(0, 5).map(quote).join(', ')}`;
    const at = field(cursor, 'inherits');
    report.keyError('role-cycle', at, `${quote(name)} inherits itself${through}`);
  }
  return circles.length > 0;
}
