import { compareText, own, sortedKeys, sortedSet } from '../json.ts';
import type { Tree } from '../json.ts';
import type { Demand, Guard, Requirement, Role, Scheme, Term } from '../model.ts';
import { didYouMean, quote } from '../suggest.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { readList, readString, readStrings, readTree, refuseOthers } from '../document/read.ts';
import type { Report } from '../document/report.ts';

/** Who there is and what they may hold. */
export interface Directory {
  readonly schemes: Readonly<Record<string, Scheme>>;
  readonly roles: Readonly<Record<string, Role>>;
  readonly permissions: readonly string[];
}

/** The guard of an operation: its own `security`, or that of the document. */
export function buildGuard(
  operation: Tree,
  directory: Directory,
  { document, report }: Context,
): Guard {
  const holder = own(operation, 'security') === undefined ? document : operation;
  const requirements = buildRequirements(fieldOf(holder, 'security'), directory, report);
  const roles = readDemand(fieldOf(operation, 'x-required-roles'), 'role', directory, report);
  const permissions = readDemand(
    fieldOf(operation, 'x-required-permissions'),
    'permission',
    directory,
    report,
  );
  checkDemand(fieldOf(operation, 'x-required-roles'), roles, requirements, report);
  checkDemand(fieldOf(operation, 'x-required-permissions'), permissions, requirements, report);
  return {
    requirements,
    ...(roles === undefined ? {} : { roles }),
    ...(permissions === undefined ? {} : { permissions }),
  };
}

/** A `security` list, in its order. */
export function buildRequirements(
  cursor: Cursor,
  { schemes }: Pick<Directory, 'schemes'>,
  report: Report,
): Requirement[] {
  return readList(cursor, report).flatMap((item) => {
    const tree = readTree(item, report);
    if (tree === undefined) return [];
    const terms = sortedKeys(tree).map((key) => buildTerm(fieldOf(tree, key), schemes, report));
    return [{ terms: terms.sort((a, b) => compareText(a.scheme, b.scheme)) }];
  });
}

function buildTerm(cursor: Cursor, schemes: Directory['schemes'], report: Report): Term {
  const { key: name } = cursor;
  const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
  const scopes = readList(cursor, report);
  if (scheme === undefined) {
    const message = `${quote(name)} is not one of components > securitySchemes`;
    report.keyError('unknown-scheme', cursor, message, didYouMean(name, Object.keys(schemes)));
  } else {
    for (const scope of scopes) checkScope(scope, scheme, report);
  }
  return { scheme: name, scopes: sortedSet(readStrings(cursor, report)) };
}

function checkScope(cursor: Cursor, scheme: Scheme, report: Report): void {
  const { value: name } = cursor;
  if (typeof name !== 'string' || Object.hasOwn(scheme.scopes, name)) return;
  const known = Object.keys(scheme.scopes);
  const place = scheme.kind === 'oauth2' ? 'its flows' : 'its x-scopes';
  const hint =
    didYouMean(name, known) ?? (known.length === 0 ? `declare it in ${place}` : undefined);
  report.error('unknown-scope', cursor, `${quote(name)} is not a scope of ${scheme.name}`, hint);
}

/** `x-required-roles` or `x-required-permissions`. */
function readDemand(
  cursor: Cursor,
  what: 'role' | 'permission',
  directory: Directory,
  report: Report,
): Demand | undefined {
  if (cursor.value === undefined) return undefined;
  if (Array.isArray(cursor.value) || typeof cursor.value === 'string') {
    const message = `${cursor.key} does not say whether it wants any of them or all`;
    report.keyError(`flat-${what}s`, cursor, message, 'write { anyOf: [...] } or { allOf: [...] }');
    return undefined;
  }
  const tree = readTree(cursor, report);
  if (tree === undefined) return undefined;
  refuseOthers(tree, ['anyOf', 'allOf', 'scheme'], report);
  const modes = (['anyOf', 'allOf'] as const).filter((mode) => Object.hasOwn(tree, mode));
  const [mode] = modes;
  if (mode === undefined || modes.length > 1) {
    report.keyError('bad-demand', cursor, `${cursor.key} must have anyOf or allOf, and not both`);
    return undefined;
  }
  const names = readNames(fieldOf(tree, mode), what, directory, report);
  const scheme = readString(fieldOf(tree, 'scheme'), report);
  return { mode, names, ...(scheme === undefined ? {} : { scheme }) };
}

function readNames(
  cursor: Cursor,
  what: 'role' | 'permission',
  { roles, permissions }: Directory,
  report: Report,
): string[] {
  const known = what === 'role' ? Object.keys(roles) : permissions;
  const items = readList(cursor, report);
  if (Array.isArray(cursor.value) && items.length === 0) {
    report.error('bad-demand', cursor, `${cursor.key} names no ${what}`);
  }
  return items.flatMap((item) => {
    const name = readString(item, report);
    if (name === undefined) return [];
    if (!known.includes(name)) {
      const place = what === 'role' ? 'a role of components > x-roles' : 'a permission of any role';
      const message = `${quote(name)} is not ${place}`;
      report.error(`unknown-${what}`, item, message, didYouMean(name, known));
    }
    return [name];
  });
}

/** What a demand needs of the requirements: a principal, and the one it names. */
function checkDemand(
  cursor: Cursor,
  demand: Demand | undefined,
  requirements: readonly Requirement[],
  report: Report,
): void {
  if (demand === undefined) return;
  const schemes = sortedSet(requirements.flatMap(({ terms }) => terms.map(({ scheme }) => scheme)));
  if (schemes.length === 0) {
    const message = `${cursor.key} has nobody to ask: the operation is public`;
    report.keyError('demand-without-principal', cursor, message, 'give the operation a `security`');
    return;
  }
  if (requirements.some(({ terms }) => terms.length === 0)) {
    const message = `nobody anonymous can hold what ${cursor.key} demands, so {} never applies`;
    report.keyWarning('demand-without-principal', cursor, message);
  }
  const { scheme } = demand;
  if (scheme === undefined || schemes.includes(scheme) || typeof cursor.value !== 'object') return;
  const at = fieldOf(Object(cursor.value), 'scheme');
  const message = `${quote(scheme)} is not a scheme of this operation's security`;
  report.error('unknown-scheme', at, message, didYouMean(scheme, schemes));
}
