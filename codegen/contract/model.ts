/**
 * The contract: what an OpenAPI document says, in one readonly shape whatever its version.
 * Built once by `loadContract`, never mutated. Everything below this floor reads it; nothing
 * below it knows which version of OpenAPI the document was written in.
 */

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A JSON Schema of draft 2020-12. References read `#/components/schemas/Name`, nothing else. */
export type JsonSchema = boolean | JsonObject;

export interface Contract {
  /** The entry document as the user named it, for headers and messages: `openapi.yaml`. */
  readonly source: string;
  readonly title: string;
  readonly version: string;
  /** The path of the first server's URL without a trailing slash: `''`, `/v1`. */
  readonly basePath: string;
  /** By name, sorted. */
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** By name, sorted; inheritance resolved. */
  readonly roles: Readonly<Record<string, Role>>;
  /** Every permission a role grants, sorted. */
  readonly permissions: readonly string[];
  /** Every scope a scheme declares, sorted. */
  readonly scopes: readonly string[];
  /** The root `x-rate-limit`: what unknown paths count against and operations inherit. */
  readonly limits: readonly Limit[];
  readonly docs: Docs;
  /** Sorted by path, then method. */
  readonly operations: readonly Operation[];
  /** Component schemas by name, sorted, normalised to draft 2020-12. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /**
   * The whole document, bundled into one (local references only), upgraded to 3.1, keys sorted,
   * every operation with an `operationId`, nothing internal removed. For the foreign generators
   * and the published document.
   */
  readonly document: JsonObject;
}

export type Scheme =
  | BearerScheme
  | BasicScheme
  | HttpScheme
  | ApiKeyScheme
  | OAuth2Scheme
  | OpenIdConnectScheme
  | MutualTlsScheme;

interface SchemeBase {
  readonly name: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** Declared scopes (of the flows, or of `x-scopes`) with their descriptions, sorted. */
  readonly scopes: Readonly<Record<string, string>>;
  /** `x-jwt`; values may hold `${ENV_NAME}` or `${ENV_NAME:-default}`, resolved at start. */
  readonly jwt?: JwtPolicy;
}
export interface BearerScheme extends SchemeBase {
  readonly kind: 'bearer';
  readonly bearerFormat?: string;
}
export interface BasicScheme extends SchemeBase {
  readonly kind: 'basic';
}
/** Any other HTTP authentication scheme of the IANA registry, by its lower-case name. */
export interface HttpScheme extends SchemeBase {
  readonly kind: 'http';
  readonly scheme: string;
}
export interface ApiKeyScheme extends SchemeBase {
  readonly kind: 'apiKey';
  readonly in: 'header' | 'query' | 'cookie';
  /** The header, query parameter or cookie that carries the key. */
  readonly parameter: string;
}
/** Enforced as a bearer token with scopes, whatever its flows. */
export interface OAuth2Scheme extends SchemeBase {
  readonly kind: 'oauth2';
  /** Flow name to its token URL, where it has one. */
  readonly flows: Readonly<Record<string, { readonly tokenUrl?: string }>>;
}
/** Enforced as a bearer token verified by discovery. */
export interface OpenIdConnectScheme extends SchemeBase {
  readonly kind: 'openIdConnect';
  readonly url: string;
}
export interface MutualTlsScheme extends SchemeBase {
  readonly kind: 'mutualTLS';
}

export interface JwtPolicy {
  readonly issuer?: string;
  readonly audience?: string;
  readonly algorithms?: readonly string[];
  readonly jwksUri?: string;
}

export interface Role {
  readonly name: string;
  readonly description?: string;
  /** Itself and every role it inherits, sorted. */
  readonly includes: readonly string[];
  /** Granted by itself and what it includes, sorted. */
  readonly permissions: readonly string[];
  /** What a holder may ask for: its own and what it includes, sorted. */
  readonly scopes: readonly string[];
}

/** One entry of `security`: all terms must hold. No term at all is the anonymous requirement `{}`. */
export interface Requirement {
  /** Sorted by scheme. */
  readonly terms: readonly Term[];
}
export interface Term {
  readonly scheme: string;
  /** Sorted. */
  readonly scopes: readonly string[];
}

/** `x-required-roles` or `x-required-permissions`. */
export interface Demand {
  readonly mode: 'anyOf' | 'allOf';
  /** As written. */
  readonly names: readonly string[];
  /** Whose roles count, where a requirement has several principals. */
  readonly scheme?: string;
}

export interface Guard {
  /** OR, in the order of the contract. Empty: public (`security: []`). */
  readonly requirements: readonly Requirement[];
  readonly roles?: Demand;
  readonly permissions?: Demand;
  /** Nobody may call it: it says no security, and that was not to mean public. */
  readonly denied?: true;
}

export type LimitKey = 'ip' | 'principal' | 'credential' | 'global';

/** One policy of a rate limit, `limit` requests a window. */
export interface Limit {
  /** Unique in the contract among different buckets; equal names share one bucket. Safe in a header: `[A-Za-z0-9._-]+`. */
  readonly name: string;
  /** A whole number of at least 1, or what the environment says at start. */
  readonly limit: number | EnvironmentNumber;
  readonly windowSeconds: number;
  readonly key: LimitKey;
  /** What happens while the store is down: count in this process, or answer 503. */
  readonly onStoreFailure: 'local' | 'deny';
}
/** `${NAME:-fallback}`; without a fallback the setting is required at start. */
export interface EnvironmentNumber {
  readonly env: string;
  readonly fallback?: number;
}

export interface Docs {
  /** Path of the docs page, default `/docs`. */
  readonly ui: string;
  /** Path of the published document, default `/openapi.json`. */
  readonly document: string;
  /** What production does with both, default `hidden`. */
  readonly production: 'hidden' | 'public' | 'guarded';
  /** The guard of `guarded`. */
  readonly guard?: Guard;
}

export type Method =
  | 'GET'
  | 'PUT'
  | 'POST'
  | 'DELETE'
  | 'OPTIONS'
  | 'HEAD'
  | 'PATCH'
  | 'TRACE'
  | 'QUERY'
  | (string & Record<never, never>);

export interface Operation {
  /** The contract's `operationId`, or one derived from method and path; unique. */
  readonly id: string;
  readonly method: Method;
  /** The template without the base path: `/items/{itemId}`. */
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  /** Left out of what is published (`x-internal` on it, its path or one of its tags). */
  readonly internal: boolean;
  readonly guard: Guard;
  /** What applies: its own, its path's or the root's. Empty after `none`. */
  readonly limits: readonly Limit[];
  readonly errorFormat: 'problem' | 'oauth2';
  /** Bytes. */
  readonly bodyLimit: number;
  /** Sorted by place, then name; path-level ones merged in. */
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  /** Sorted by status. */
  readonly responses: readonly Response[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly description?: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly internal: boolean;
  /** Defaults of the specification filled in; `whole` is the query as one value (`querystring`). */
  readonly style:
    | 'matrix'
    | 'label'
    | 'simple'
    | 'form'
    | 'spaceDelimited'
    | 'pipeDelimited'
    | 'deepObject'
    | 'cookie'
    | 'whole';
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Where `content` was given in place of `schema`: its media type. */
  readonly content?: string;
  readonly schema: JsonSchema;
}

export interface RequestBody {
  readonly description?: string;
  readonly required: boolean;
  /** Sorted by media type. */
  readonly content: readonly MediaType[];
}

export interface MediaType {
  /** Lower case, may be a range: `application/json`, `image/*`. */
  readonly type: string;
  /** Absent: anything. */
  readonly schema?: JsonSchema;
  /** OpenAPI's Encoding Object by property, for forms and multipart. */
  readonly encoding: Readonly<Record<string, Encoding>>;
}
export interface Encoding {
  readonly contentType?: readonly string[];
  readonly style?: Parameter['style'];
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface Response {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly ResponseHeader[];
  /** Sorted by media type. Empty: no body. */
  readonly content: readonly MediaType[];
}
export interface ResponseHeader {
  readonly name: string;
  readonly required: boolean;
  readonly description?: string;
  readonly explode: boolean;
  readonly schema: JsonSchema;
}
