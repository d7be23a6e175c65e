import { ABSENT, malformed, MOST_CREDENTIAL, type Reading } from './kind.ts';
import type { CredentialSource } from './source.ts';

const NAME = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;

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
  const end = value.indexOf(' ');
  const name = end === -1 ? value : value.slice(0, end);
  if (!NAME.test(name)) return malformed('Authorization must name a scheme');
  if (name.toLowerCase() !== scheme) return ABSENT;
  const parameters = end === -1 ? '' : value.slice(startOfParameters(value, end));
  return parameters === '' ? malformed('Authorization carries no credential') : parse(parameters);
}

/** Where the spaces end. */
function startOfParameters(value: string, space: number): number {
  let start = space;
  while (value[start] === ' ') start++;
  return start;
}
