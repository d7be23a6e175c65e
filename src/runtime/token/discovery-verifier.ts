import type { BearerCredential, Verifier } from '../types.ts';
import { jwtVerifier, type JwtOptions } from './jwt-verifier.ts';
import { RemoteDocument, type Fetch } from './remote-document.ts';
import { secureUrl } from './secure-url.ts';

const MAX_AGE_SECONDS = 3600;
const OPENID = '/.well-known/openid-configuration';
const OAUTH = '/.well-known/oauth-authorization-server';
const DEFAULT_ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];

export interface DiscoveryOptions extends Omit<JwtOptions, 'issuer' | 'key' | 'algorithms'> {
  /** `openIdConnectUrl`, or the metadata of RFC 8414: https, or http on a loopback host. */
  readonly url: string;
  /** The issuer that the metadata must name; default the one that the address belongs to. */
  readonly issuer?: string;
  /** Default RS256, PS256, ES256 and EdDSA. */
  readonly algorithms?: readonly string[];
  readonly fetch?: Fetch;
}

interface Metadata {
  readonly issuer: string;
  readonly jwksUri: string;
}

/**
 * A verifier whose issuer and keys are found by discovery (OpenID Connect Discovery 4, RFC 8414),
 * on first use and once an hour. Otherwise as `jwtVerifier`.
 *
 * @throws {TypeError} at once, where an option leaves a hole
 */
export function discoveryVerifier(options: DiscoveryOptions): Verifier<BearerCredential> {
  const { url, issuer, algorithms = DEFAULT_ALGORITHMS, ...common } = options;
  const address = secureUrl(url, 'the discovery address');
  const expected = issuer ?? issuerOf(address);
  const fetch = options.fetch ?? globalThis.fetch;
  const verifierOf = (metadata: Metadata): Verifier<BearerCredential> =>
    jwtVerifier({
      ...common,
      algorithms,
      issuer: metadata.issuer,
      key: { kind: 'jwks', url: metadata.jwksUri, fetch },
    });
  verifierOf({ issuer: expected, jwksUri: url });
  const remote = new RemoteDocument({
    url: address,
    parse: (text) => parseMetadata(text, expected),
    maxAgeSeconds: MAX_AGE_SECONDS,
    fetch,
    now: options.now ?? (() => new Date()),
  });
  let present: { readonly jwksUri: string; readonly verify: Verifier<BearerCredential> } | null =
    null;
  const verifierFor = (metadata: Metadata): Verifier<BearerCredential> => {
    if (present?.jwksUri !== metadata.jwksUri) {
      present = { jwksUri: metadata.jwksUri, verify: verifierOf(metadata) };
    }
    return present.verify;
  };
  return (credential, context) => {
    const metadata = remote.present;
    if (metadata !== null) return verifierFor(metadata)(credential, context);
    return remote.get().then((late) => verifierFor(late)(credential, context));
  };
}

function issuerOf(url: URL): string {
  if (url.pathname.endsWith(OPENID)) return url.href.slice(0, -OPENID.length);
  if (url.pathname.startsWith(OAUTH)) return url.origin + url.pathname.slice(OAUTH.length);
  throw new TypeError(`issuer must be given, because the discovery address has no ${OPENID}`);
}

function parseMetadata(text: string, expected: string): Metadata {
  const document: unknown = JSON.parse(text);
  if (typeof document !== 'object' || document === null) throw new TypeError('no metadata');
  const { issuer, jwks_uri: jwksUri } = document as Readonly<Record<string, unknown>>;
  if (typeof issuer !== 'string' || withoutSlash(issuer) !== withoutSlash(expected)) {
    throw new TypeError('the metadata is of another issuer');
  }
  if (typeof jwksUri !== 'string') throw new TypeError('the metadata names no keys');
  secureUrl(jwksUri, 'the address of the token keys');
  return { issuer, jwksUri };
}

function withoutSlash(issuer: string): string {
  return issuer.endsWith('/') ? issuer.slice(0, -1) : issuer;
}
