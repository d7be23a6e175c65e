import type { Principal } from '../types.ts';
import type { RoleTable } from './roles.ts';

const DEEPEST_CLAIM = 32;

/**
 * Makes a principal of what a verifier said: inherited roles and their permissions added, every
 * part an own frozen copy.
 *
 * @throws {TypeError} naming the part that has the wrong shape
 */
export function completePrincipal(scheme: string, verified: unknown, table: RoleTable): Principal {
  if (!isRecord(verified)) throw new TypeError('a verifier must return an object or null');
  const { subject, credentialId = null, claims = {} } = verified;
  if (typeof subject !== 'string' || subject === '') {
    throw new TypeError('the subject of a principal must be a text');
  }
  if (credentialId !== null && typeof credentialId !== 'string') {
    throw new TypeError('the credentialId of a principal must be a text or null');
  }
  if (!isRecord(claims)) throw new TypeError('the claims of a principal must be an object');
  const roles = table.expand(names(verified, 'roles'));
  return Object.freeze({
    scheme,
    subject,
    scopes: Object.freeze([...new Set(names(verified, 'scopes'))]),
    roles: Object.freeze(roles),
    permissions: Object.freeze(table.permit(roles, names(verified, 'permissions'))),
    credentialId,
    claims: frozenRecord(claims, 0),
  });
}

function names(verified: Record<string, unknown>, part: string): readonly string[] {
  const list = verified[part] ?? [];
  if (!Array.isArray(list) || !list.every((name) => typeof name === 'string')) {
    throw new TypeError(`the ${part} of a principal must be a list of texts`);
  }
  return list;
}

function frozenRecord(record: Record<string, unknown>, depth: number): Record<string, unknown> {
  const copy = Object.entries(record).map(([name, value]) => [name, frozen(value, depth)] as const);
  return Object.freeze(Object.fromEntries(copy));
}

/** Plain data is copied; anything else stays what it is. */
function frozen(value: unknown, depth: number): unknown {
  if (depth > DEEPEST_CLAIM) throw new TypeError('the claims of a principal are nested too deep');
  if (Array.isArray(value)) return Object.freeze(value.map((item) => frozen(item, depth + 1)));
  return isPlain(value) ? frozenRecord(value, depth + 1) : value;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
