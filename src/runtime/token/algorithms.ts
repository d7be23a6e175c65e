/** What a signature algorithm asks of its key. */
export type Algorithm =
  | { readonly family: 'secret'; readonly bytes: number }
  | {
      readonly family: 'public';
      readonly keyType: 'rsa' | 'ec' | 'ed25519';
      /** As node:crypto names it. */
      readonly curve?: string;
    };

const RSA: Algorithm = { family: 'public', keyType: 'rsa' };
const ED25519: Algorithm = { family: 'public', keyType: 'ed25519' };

/** The algorithms that tokens may be signed with (RFC 7518 3, RFC 8037, RFC 9864); never `none`. */
export const algorithms: ReadonlyMap<string, Algorithm> = new Map<string, Algorithm>([
  ['HS256', { family: 'secret', bytes: 32 }],
  ['HS384', { family: 'secret', bytes: 48 }],
  ['HS512', { family: 'secret', bytes: 64 }],
  ['RS256', RSA],
  ['RS384', RSA],
  ['RS512', RSA],
  ['PS256', RSA],
  ['PS384', RSA],
  ['PS512', RSA],
  ['ES256', { family: 'public', keyType: 'ec', curve: 'prime256v1' }],
  ['ES384', { family: 'public', keyType: 'ec', curve: 'secp384r1' }],
  ['ES512', { family: 'public', keyType: 'ec', curve: 'secp521r1' }],
  ['EdDSA', ED25519],
  ['Ed25519', ED25519],
]);
