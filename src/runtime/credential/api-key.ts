import type { SchemeSpec } from '../contract.ts';
import { ABSENT, malformed, MOST_CREDENTIAL, type CredentialKind } from './kind.ts';
import { errorParameters } from './parameters.ts';
import { quote } from './quote.ts';
import type { CredentialSource } from './source.ts';

type ApiKeyScheme = Extract<SchemeSpec, { kind: 'apiKey' }>;

const CONTROL = /\p{Cc}/u;

/** A key in a header, a query parameter or a cookie. */
export const apiKey: CredentialKind<ApiKeyScheme> = {
  read(scheme, source) {
    const [key, second] = places[scheme.in](scheme.parameter, source);
    if (key === undefined) return ABSENT;
    if (second !== undefined) return malformed('an API key must come once');
    if (key === '') return malformed('an API key must not be empty');
    if (key.length > MOST_CREDENTIAL) return malformed('an API key is too long');
    if (CONTROL.test(key)) return malformed('an API key must not have control characters');
    return { kind: 'present', credential: { kind: 'apiKey', key } };
  },
  challenge: (scheme, ask) =>
    `ApiKey realm=${quote(ask.realm)}, in=${quote(scheme.in)}, name=${quote(scheme.parameter)}` +
    errorParameters(ask),
};

const places: Readonly<
  Record<ApiKeyScheme['in'], (name: string, source: CredentialSource) => readonly string[]>
> = {
  header: (name, source) => source.header(name.toLowerCase()),
  query: (name, source) => source.query(name),
  cookie: (name, source) => source.cookie(name),
};
