import type { ClientContract, SchemeCarrier } from './contract.ts';
import { SessionError } from './session-error.ts';

/** The value itself, or a function asked at every call; `undefined`: there is none now. */
export type Supplied<T> = T | (() => T | undefined | Promise<T | undefined>);

export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** Carried by the browser (a cookie) or by the connection (a client certificate). */
export interface Ambient {
  readonly carriedBy: 'environment';
}

/** The credential of a cookie or mutual TLS scheme that the environment brings by itself. */
export const ambient: Ambient = { carriedBy: 'environment' };

/** What a scheme takes: a token or key, name and password, or what the environment brings. */
export type CredentialOf<S extends SchemeCarrier> = S extends { readonly in: 'connection' }
  ? Ambient
  : S extends { readonly in: 'cookie' }
    ? Supplied<string> | Ambient
    : S extends { readonly kind: 'basic' }
      ? Supplied<BasicCredential>
      : Supplied<string>;

/** Credentials by scheme. */
export type Credentials<C extends ClientContract> = {
  readonly [Name in keyof C['schemes']]?: CredentialOf<C['schemes'][Name]>;
};

export type AnyCredential = Supplied<string> | Supplied<BasicCredential> | Ambient;

/**
 * A credential as it is written on the wire, without its prefix; `null` is one that the
 * environment carries; `undefined`: there is none.
 *
 * @throws {SessionError} `bad-credential`, where it cannot be written there
 */
export async function resolveCredential(
  name: string,
  scheme: SchemeCarrier,
  credential: AnyCredential,
): Promise<string | null | undefined> {
  if (isAmbient(credential)) return null;
  const value = typeof credential === 'function' ? await credential() : credential;
  if (value === undefined || value === '') return undefined;
  const text = typeof value === 'string' ? value : basic(name, value);
  if (!allowed(scheme).test(text)) {
    throw new SessionError('bad-credential', `the credential of ${name} has forbidden characters`);
  }
  return text;
}

function isAmbient(credential: AnyCredential): credential is Ambient {
  return typeof credential === 'object' && 'carriedBy' in credential;
}

function basic(name: string, { username, password }: BasicCredential): string {
  if (username.includes(':')) {
    throw new SessionError('bad-credential', `a username of ${name} must not contain ":"`);
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Checked here because `Headers` quotes what it refuses. */
function allowed(scheme: SchemeCarrier): RegExp {
  if (scheme.in === 'query') return /^[^\p{Cs}]+$/u;
  if (scheme.in === 'cookie') return /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/;
  if (scheme.kind === 'http') return /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
  return /^[\x21-\x7e]+$/;
}
