import type { SchemeSpec } from '../contract.ts';
import { apiKey } from './api-key.ts';
import { basic } from './basic.ts';
import { bearer } from './bearer.ts';
import { http } from './http.ts';
import type { CredentialKind } from './kind.ts';
import { mutualTls } from './mutual-tls.ts';

/** Every kind of scheme, with how its credentials are read and asked for. */
export const credentialKinds: {
  readonly [K in SchemeSpec['kind']]: CredentialKind<Extract<SchemeSpec, { kind: K }>>;
} = {
  bearer,
  oauth2: bearer,
  openIdConnect: bearer,
  basic,
  http,
  apiKey,
  mutualTLS: mutualTls,
};
