import type { SchemeSpec } from '../contract.ts';
import { ABSENT, type CredentialKind } from './kind.ts';

type MutualTlsScheme = Extract<SchemeSpec, { kind: 'mutualTLS' }>;

/** The client's certificate, as TLS verified it. */
export const mutualTls: CredentialKind<MutualTlsScheme> = {
  read: (_scheme, { certificate }) =>
    certificate === null
      ? ABSENT
      : { kind: 'present', credential: { kind: 'mutualTLS', ...certificate } },
  challenge: () => null,
};
