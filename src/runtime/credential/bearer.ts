import type { SchemeSpec } from '../contract.ts';
import { readAuthorization } from './authorization.ts';
import { malformed, type CredentialKind, type Reading } from './kind.ts';
import { errorParameters } from './parameters.ts';
import { quote } from './quote.ts';

type TokenScheme = Extract<SchemeSpec, { kind: 'bearer' | 'oauth2' | 'openIdConnect' }>;

const B64TOKEN = /^[\dA-Za-z\-._~+/]+=*$/;

/** Bearer tokens in the Authorization header (RFC 6750 2.1), whatever issued them. */
export const bearer: CredentialKind<TokenScheme> = {
  read: (_scheme, source) => readAuthorization(source, 'bearer', parse),
  challenge: (_scheme, ask) => `Bearer realm=${quote(ask.realm)}${errorParameters(ask)}`,
};

function parse(token: string): Reading {
  if (!B64TOKEN.test(token)) return malformed('a bearer token must be written as RFC 6750 says');
  return { kind: 'present', credential: { kind: 'bearer', token } };
}
