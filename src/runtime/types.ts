/** The words that handlers and verifiers are written in. Generated code narrows them. */
import type { Logger } from 'pino';

/** Any set of functions by name: the widest `Handlers` or `Verifiers`. */
export type Guarded = object;

/** Who a credential turned out to be. */
export interface Principal<
  Scheme extends string = string,
  Scope extends string = string,
  Role extends string = string,
  Permission extends string = string,
> {
  /** The security scheme that authenticated it. */
  readonly scheme: Scheme;
  /** Stable identifier of the person or service. */
  readonly subject: string;
  /** What the credential was granted. */
  readonly scopes: readonly Scope[];
  /** What it is, inherited roles included. */
  readonly roles: readonly Role[];
  /** What it may do: granted by its roles and to itself. */
  readonly permissions: readonly Permission[];
  /** Names the credential without telling it: a token's `jti` or `sid`, a key's id. */
  readonly credentialId: string | null;
  /** Further verified facts, a token's claims for instance. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** What the request carried for a scheme. */
export type Credential =
  BearerCredential | BasicCredential | ApiKeyCredential | HttpCredential | MutualTlsCredential;
export interface BearerCredential {
  readonly kind: 'bearer';
  readonly token: string;
}
export interface BasicCredential {
  readonly kind: 'basic';
  readonly username: string;
  readonly password: string;
}
export interface ApiKeyCredential {
  readonly kind: 'apiKey';
  readonly key: string;
}
export interface HttpCredential {
  readonly kind: 'http';
  /** Lower case. */
  readonly scheme: string;
  readonly parameters: string;
}
export interface MutualTlsCredential {
  readonly kind: 'mutualTLS';
  /** SHA-256 of the client certificate, hexadecimal. */
  readonly fingerprint: string;
  readonly subject: Readonly<Record<string, string>>;
}

/** What a verifier says of a good credential; the guard makes a `Principal` of it. */
export interface Verified {
  readonly subject: string;
  readonly scopes?: readonly string[];
  readonly roles?: readonly string[];
  readonly permissions?: readonly string[];
  readonly credentialId?: string | null;
  readonly claims?: Readonly<Record<string, unknown>>;
}

export interface VerifierContext {
  readonly scheme: string;
  readonly operationId: string;
  /** The scopes that the requirement asks of this scheme. */
  readonly scopes: readonly string[];
  readonly requestId: string;
}

/**
 * Turns a credential into who it belongs to. `null`: the credential is bad (401). A throw: it
 * could not be decided (503). It never sees the request.
 */
export type Verifier<C extends Credential = Credential> = (
  credential: C,
  context: VerifierContext,
) => Verified | null | Promise<Verified | null>;

/** Facts of the request that are not part of the contract. */
export interface RequestContext {
  readonly requestId: string;
  readonly operationId: string;
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** The client's address, as far as `trustProxy` lets it be known. */
  readonly address: string;
  readonly log: Logger;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}

/** What a handler is given; generated types narrow each part. */
export interface HandlerRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly headers: unknown;
  readonly cookies: unknown;
  readonly body: unknown;
  readonly principal: unknown;
  readonly context: RequestContext;
}

/** What a handler returns; generated types narrow each part. */
export interface Reply {
  readonly status: number;
  /** The media type; needed where the contract declares several for this status. */
  readonly type?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** One operation's function. */
export type Handler<Request = HandlerRequest, Response = Reply> = (
  request: Request,
) => Response | Promise<Response>;

/** A binary body that a handler may return. */
export type BinaryBody = Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
