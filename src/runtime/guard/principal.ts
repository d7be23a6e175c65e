import type { Principal } from '../types.ts';
import { isDeepFrozen, isPlain, isRecord } from './deep-frozen.ts';
import type { RoleTable } from './roles.ts';
import { unique } from './unique.ts';

const DEEPEST_CLAIM = 32;
const NOTHING: readonly string[] = Object.freeze([]);
const NO_CLAIMS: Readonly<Record<string, unknown>> = Object.freeze({});

interface Lasting {
  readonly table: RoleTable;
  readonly principal: Principal;
}

/** The principals of what can never read differently. */
const lasting = new WeakMap<object, Lasting>();

/**
 * Makes a principal of what a verifier said: inherited roles and their permissions added, every
 * part frozen, and an own copy where it could still change. What is frozen through and through
 * has the same principal every time.
 *
 * @throws {TypeError} naming the part that has the wrong shape
 */
export function completePrincipal(scheme: string, verified: unknown, table: RoleTable): Principal {
  if (!isRecord(verified)) throw new TypeError('a verifier must return an object or null');
  const before = lasting.get(verified);
  if (before?.table === table && before.principal.scheme === scheme) return before.principal;
  const principal = complete(scheme, verified, table);
  if (isDeepFrozen(verified)) lasting.set(verified, { table, principal });
  return principal;
}

function complete(scheme: string, verified: Record<string, unknown>, table: RoleTable): Principal {
  const { subject, credentialId = null, claims = NO_CLAIMS } = verified;
  if (typeof subject !== 'string' || subject === '') {
    throw new TypeError('the subject of a principal must be a text');
  }
  if (credentialId !== null && typeof credentialId !== 'string') {
    throw new TypeError('the credentialId of a principal must be a text or null');
  }
  if (!isRecord(claims)) throw new TypeError('the claims of a principal must be an object');
  const granted = table.grant(names(verified, 'roles'), names(verified, 'permissions'));
  return Object.freeze({
    scheme,
    subject,
    scopes: unique(names(verified, 'scopes')),
    roles: granted.roles,
    permissions: granted.permissions,
    credentialId,
    claims: isDeepFrozen(claims) ? claims : frozenRecord(claims, 0),
  });
}

function names(verified: Record<string, unknown>, part: string): readonly string[] {
  const list = verified[part] ?? NOTHING;
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
