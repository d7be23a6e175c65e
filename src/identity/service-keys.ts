import type { RoleSpec } from '../runtime/contract.ts';
import type { Verified } from '../runtime/types.ts';
import { createAuthority } from './authority.ts';
import { equalHashes, sha256 } from './secret.ts';

/** A static key of an internal caller. */
export interface ServiceKey {
  readonly name: string;
  /** SHA-256 of the key, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
}

/**
 * A function that looks a key up in constant time; the subject is `service:<name>`. Throws for
 * names that repeat, hashes that are none and roles that the contract does not have.
 */
export function serviceKeys(
  keys: readonly ServiceKey[],
  roles: Readonly<Record<string, RoleSpec>>,
): (key: string) => Verified | null {
  const authority = createAuthority(roles);
  const names = keys.map((key) => key.name);
  const entries = keys.map((key, index) => {
    if (names.indexOf(key.name) !== index)
      throw new Error(`two service keys are named ${key.name}`);
    return { hash: hashOf(key), verified: verifiedOf(key) };
  });
  return (key) => {
    const hash = sha256(key);
    return entries.reduce<Verified | null>(
      (found, entry) => (equalHashes(entry.hash, hash) ? entry.verified : found),
      null,
    );
  };

  function verifiedOf({ name, roles: assigned, scopes }: ServiceKey): Verified {
    const unknown = assigned.find((role) => !authority.knowsRole(role));
    if (unknown !== undefined) {
      throw new Error(`service key ${name}: the contract has no role "${unknown}"`);
    }
    return {
      subject: `service:${name}`,
      scopes,
      roles: authority.roles(assigned),
      permissions: authority.permissions(assigned, []),
      credentialId: `service:${name}`,
    };
  }
}

function hashOf({ name, sha256: hash }: ServiceKey): string {
  if (!/^[0-9a-f]{64}$/i.test(hash)) {
    throw new Error(`service key ${name}: the hash is a SHA-256 of 64 hexadecimal digits`);
  }
  return hash.toLowerCase();
}
