import { ABSENT, malformed, MOST_CREDENTIAL, type Reading } from './kind.ts';
import type { CredentialSource } from './source.ts';

const AUTHORIZATION = /^([!#$%&'*+.^_`|~\dA-Za-z-]+)(?: +(.*))?$/s;

/**
 * Reads the one Authorization header (RFC 9110 11.6.2) where it is of the scheme that is asked
 * for; `parse` makes a credential of what follows the scheme's name.
 */
export function readAuthorization(
  { authorization }: CredentialSource,
  scheme: string,
  parse: (parameters: string) => Reading,
): Reading {
  const [value, second] = authorization;
  if (value === undefined) return ABSENT;
  if (second !== undefined) return malformed('Authorization must come once');
  if (value.length > MOST_CREDENTIAL) return malformed('Authorization is too long');
  const match = AUTHORIZATION.exec(value);
  if (match === null) return malformed('Authorization must name a scheme');
  const [, name = '', parameters = ''] = match;
  if (name.toLowerCase() !== scheme) return ABSENT;
  return parameters === '' ? malformed('Authorization carries no credential') : parse(parameters);
}
