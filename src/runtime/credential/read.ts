import type { SchemeSpec } from '../contract.ts';
import type { CredentialKind, Reading } from './kind.ts';
import { credentialKinds } from './kinds.ts';
import type { CredentialSource } from './source.ts';

/**
 * Reads the credential of one scheme. A credential that comes twice, is empty, is longer than
 * 8,192 characters or is not written as its standard says is malformed.
 */
export function readCredential(scheme: SchemeSpec, source: CredentialSource): Reading {
  const kind: CredentialKind = credentialKinds[scheme.kind];
  return kind.read(scheme, source);
}
