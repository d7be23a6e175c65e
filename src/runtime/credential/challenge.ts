import type { SchemeSpec } from '../contract.ts';
import type { Ask, CredentialKind } from './kind.ts';
import { credentialKinds } from './kinds.ts';

/**
 * One challenge of WWW-Authenticate (RFC 9110 11.6.1) for a scheme, safe to put in a header
 * whatever the contract's names hold; `null` where HTTP has no way to ask for the credential.
 */
export function challenge(scheme: SchemeSpec, ask: Ask): string | null {
  const kind: CredentialKind = credentialKinds[scheme.kind];
  return kind.challenge(scheme, ask);
}
