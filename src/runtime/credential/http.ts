import type { SchemeSpec } from '../contract.ts';
import { readAuthorization } from './authorization.ts';
import type { CredentialKind } from './kind.ts';
import { quote } from './quote.ts';

type HttpScheme = Extract<SchemeSpec, { kind: 'http' }>;

const TOKEN = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;

/** Any other scheme of the Authorization header; its verifier parses the parameters. */
export const http: CredentialKind<HttpScheme> = {
  read(scheme, source) {
    const name = scheme.scheme.toLowerCase();
    return readAuthorization(source, name, (parameters) => ({
      kind: 'present',
      credential: { kind: 'http', scheme: name, parameters },
    }));
  },
  challenge: ({ scheme }, { realm }) =>
    TOKEN.test(scheme) ? `${capitalised(scheme)} realm=${quote(realm)}` : null,
};

function capitalised(scheme: string): string {
  return scheme.slice(0, 1).toUpperCase() + scheme.slice(1);
}
