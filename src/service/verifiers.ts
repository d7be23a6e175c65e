import { contract, type Verifiers } from '../../generated/index.ts';
import { serviceKeys, type Identity } from '../identity/index.ts';
import { jwtVerifier, resolveJwt, type ApiKeyCredential } from '../index.ts';
import type { Config } from './config.ts';

interface VerifierParts {
  readonly config: Config;
  readonly identity: Identity;
  /** What access tokens are signed with. */
  readonly secret: Uint8Array;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}

/** One function for each security scheme of the contract; a missing one does not compile. */
export function createVerifiers({ config, identity, secret, now }: VerifierParts): Verifiers {
  const jwt = resolveJwt(contract, 'oauth2', config.contractEnvironment);
  const personal = ({ key }: ApiKeyCredential) => identity.apiKeys.verify(key);
  const internal = serviceKeys(
    config.serviceKeys.map((key) => ({ ...key, scopes: [] })),
    contract.roles,
  );
  return {
    oauth2: jwtVerifier({
      issuer: jwt.issuer ?? config.tokens.issuer,
      audience: jwt.audience ?? config.tokens.audience,
      algorithms: jwt.algorithms ?? [config.tokens.algorithm],
      key: { kind: 'secret', secret },
      now: () => new Date(now()),
      accept: (claims) => identity.sessions.accept(claims),
    }),
    apiKey: personal,
    apiKeyQuery: personal,
    partnerKey: personal,
    serviceKey: ({ key }) => internal(key),
  };
}
