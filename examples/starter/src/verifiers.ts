import { contract, type Verifiers } from '../generated/index.ts';
import { hashOf, type ApiKey } from './api-key.ts';

/** One function for each security scheme of the contract; `null` says that a credential is bad. */
export function createVerifiers(keys: readonly ApiKey[]): Verifiers {
  const byHash = new Map(keys.map((key) => [key.hash, key]));
  return {
    apiKey({ key }) {
      const found = byHash.get(hashOf(key));
      if (found === undefined) return null;
      const { name, role } = found;
      const scopes = contract.roles[role]?.scopes ?? [];
      return { subject: name, credentialId: name, roles: [role], scopes };
    },
  };
}
