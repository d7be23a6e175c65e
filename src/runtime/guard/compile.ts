import type { Contract, DemandSpec, GuardSpec, RequirementSpec, SchemeSpec } from '../contract.ts';
import { challenge } from '../credential/challenge.ts';
import { roleTable, type RoleTable } from './roles.ts';
import { Unauthenticated, type CompiledScheme } from './unauthenticated.ts';

/** The parts of a contract that a guard refers to. `title` becomes the realm of challenges. */
export type GuardContract = Pick<Contract, 'schemes' | 'roles'> & { readonly title?: string };

/** A guard that was checked against its contract; made by `compileGuard`, read by `decide`. */
export interface CompiledGuard {
  /** No credential is asked for or looked at. */
  readonly public: boolean;
  /** Nobody is let in, whatever comes. */
  readonly denied: boolean;
  /** In the order of the contract, without the anonymous one. */
  readonly requirements: readonly CompiledRequirement[];
  /** Those that are asked for, by their slots. */
  readonly schemes: readonly CompiledScheme[];
  /** What those are told who bring no good credential. */
  readonly unauthenticated: Unauthenticated;
  /** Index of the first `{}` in the contract, `null` without one. */
  readonly anonymous: number | null;
  readonly roles: DemandSpec | null;
  readonly permissions: DemandSpec | null;
  readonly table: RoleTable;
  readonly realm: string;
}

export interface CompiledRequirement {
  /** In the contract. */
  readonly index: number;
  readonly terms: readonly CompiledTerm[];
}

export interface CompiledTerm {
  readonly name: string;
  readonly scheme: SchemeSpec;
  /** The place of the scheme among those of the guard. */
  readonly slot: number;
  readonly scopes: readonly string[];
}

/**
 * Checks a guard against its contract once, at start.
 *
 * @throws {Error} naming whatever is unknown or can never hold
 */
export function compileGuard(spec: GuardSpec, contract: GuardContract): CompiledGuard {
  const security = securityOf(spec);
  const names = [...new Set(security.flatMap((requirement) => Object.keys(requirement)))];
  const all = security.map((requirement, index) => compile(requirement, index, contract, names));
  const realm = contract.title ?? 'api';
  const schemes = names.map((name) => schemeOf(name, contract, realm));
  const anonymous = all.find(({ terms }) => terms.length === 0);
  const requirements = all.filter(({ terms }) => terms.length > 0);
  const table = roleTable(contract.roles);
  checkDemand('role', spec.roles, table.roles, all);
  checkDemand('permission', spec.permissions, table.permissions, all);
  return {
    public: all.length === 0,
    denied: spec.denied === true,
    requirements,
    schemes,
    unauthenticated: new Unauthenticated(schemes),
    anonymous: anonymous?.index ?? null,
    roles: spec.roles ?? null,
    permissions: spec.permissions ?? null,
    table,
    realm,
  };
}

/** Generated code may have been edited: a guard that was taken out must not read as public. */
function securityOf(spec: GuardSpec | undefined): readonly RequirementSpec[] {
  if (!Array.isArray(spec?.security)) throw new Error('a guard must say its security');
  return spec.security;
}

function compile(
  requirement: RequirementSpec,
  index: number,
  contract: GuardContract,
  slots: readonly string[],
): CompiledRequirement {
  const terms = Object.entries(requirement).map(([name, scopes]): CompiledTerm => {
    const scheme = specOf(name, contract);
    if (!Array.isArray(scopes)) throw new Error(`the scopes of "${name}" must be a list`);
    return { name, scheme, slot: slots.indexOf(name), scopes: [...scopes] };
  });
  return { index, terms };
}

function schemeOf(name: string, contract: GuardContract, realm: string): CompiledScheme {
  const spec = specOf(name, contract);
  const missing = challenge(spec, { realm });
  return { name, challenges: { missing, bad: challenge(spec, { realm, error: 'invalid_token' }) } };
}

function specOf(name: string, { schemes }: GuardContract): SchemeSpec {
  const spec = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
  if (spec === undefined) throw new Error(`"${name}" is not a security scheme`);
  return spec;
}

function checkDemand(
  noun: 'role' | 'permission',
  demand: DemandSpec | undefined,
  known: ReadonlySet<string>,
  requirements: readonly CompiledRequirement[],
): void {
  if (demand === undefined) return;
  const names = demandedNames(demand);
  if (names.length === 0) throw new Error(`the list of required ${noun}s must not be empty`);
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is not a ${noun} of the contract`);
  if (requirements.length === 0 || requirements.some(({ terms }) => terms.length === 0)) {
    throw new Error(`a ${noun} is required of callers who may be anonymous`);
  }
  checkDemandedScheme(noun, demand, requirements);
}

function checkDemandedScheme(
  noun: string,
  { scheme }: DemandSpec,
  requirements: readonly CompiledRequirement[],
): void {
  if (scheme === undefined) return;
  const lacking = requirements.some(
    ({ terms }) => terms.length > 1 && !terms.some(({ name }) => name === scheme),
  );
  const listed = requirements.some(({ terms }) => terms.some(({ name }) => name === scheme));
  if (lacking || !listed) {
    throw new Error(`the required ${noun}s name the scheme "${scheme}", which is not asked for`);
  }
}

/** The names of a demand, whatever its mode. */
export function demandedNames(demand: DemandSpec): readonly string[] {
  return 'anyOf' in demand ? demand.anyOf : demand.allOf;
}
