import type { CredentialSource } from '../../../src/runtime/credential/source.ts';
import type { SchemeSpec } from '../../../src/runtime/contract.ts';
import type { GuardContract } from '../../../src/runtime/guard/compile.ts';

export interface Sent {
  readonly authorization?: readonly string[];
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly query?: Readonly<Record<string, readonly string[]>>;
  readonly cookies?: Readonly<Record<string, readonly string[]>>;
  readonly certificate?: CredentialSource['certificate'];
}

export function sourceOf(sent: Sent): CredentialSource {
  const read = (values: Sent['headers']) => (name: string) =>
    values !== undefined && Object.hasOwn(values, name) ? (values[name] ?? []) : [];
  return {
    authorization: sent.authorization ?? [],
    header: read(sent.headers),
    query: read(sent.query),
    cookie: read(sent.cookies),
    certificate: sent.certificate ?? null,
  };
}

/** A scheme whose key comes in a header of its own name. */
export function keyScheme(name: string): SchemeSpec {
  return { kind: 'apiKey', in: 'header', parameter: name };
}

export const contract: GuardContract = {
  title: 'Things',
  schemes: {
    bearer: { kind: 'bearer' },
    oauth: { kind: 'oauth2' },
    basic: { kind: 'basic' },
    key: keyScheme('x-key'),
    other: keyScheme('x-other'),
    tls: { kind: 'mutualTLS' },
  },
  roles: {
    admin: { includes: ['admin', 'user'], permissions: ['users:delete', 'users:read'], scopes: [] },
    user: { includes: ['user'], permissions: ['users:read'], scopes: [] },
  },
};
