/**
 * What generated code hands to the runtime: a contract as readable data. `codegen/emit` writes
 * values of these types, `createApp` and `createRouter` read them.
 */
import type { Guarded } from './types.ts';

/** The value of `generated/index.ts`. `H` and `V` are the handlers and verifiers it asks for. */
export interface Contract<H = Guarded, V = Guarded> {
  readonly title: string;
  readonly version: string;
  /** Path of the contract's first server without a trailing slash: `''`, `/v1`. */
  readonly basePath: string;
  readonly schemes: Readonly<Record<string, SchemeSpec>>;
  readonly roles: Readonly<Record<string, RoleSpec>>;
  /** What unknown paths count against. */
  readonly limits: readonly LimitSpec[];
  readonly docs: DocsSpec;
  /** By operation id. */
  readonly operations: Readonly<Record<string, OperationSpec>>;
  readonly routes: readonly RouteSpec[];
  /** By operation id; each is loaded on first use. */
  readonly validators: Readonly<Record<string, () => Promise<OperationValidators>>>;
  /** The published document. */
  readonly document: () => Promise<Readonly<Record<string, unknown>>>;
  /** Carries the types only; never present. */
  readonly types?: { readonly handlers: H; readonly verifiers: V };
}

export type SchemeSpec =
  | { readonly kind: 'bearer'; readonly jwt?: JwtSpec }
  | { readonly kind: 'oauth2'; readonly jwt?: JwtSpec }
  | { readonly kind: 'openIdConnect'; readonly url: string; readonly jwt?: JwtSpec }
  | { readonly kind: 'basic' }
  | { readonly kind: 'http'; readonly scheme: string }
  | {
      readonly kind: 'apiKey';
      readonly in: 'header' | 'query' | 'cookie';
      readonly parameter: string;
    }
  | { readonly kind: 'mutualTLS' };

/** `x-jwt`; values may hold `${ENV_NAME}` or `${ENV_NAME:-default}`. */
export interface JwtSpec {
  readonly issuer?: string;
  readonly audience?: string;
  readonly algorithms?: readonly string[];
  readonly jwksUri?: string;
}

export interface RoleSpec {
  /** Itself and every role it inherits. */
  readonly includes: readonly string[];
  readonly permissions: readonly string[];
  /** The scopes that a holder may ask for. */
  readonly scopes: readonly string[];
}

/** Scheme name to the scopes it must carry; all must hold. `{}` is the anonymous requirement. */
export type RequirementSpec = Readonly<Record<string, readonly string[]>>;

export type DemandSpec =
  | { readonly anyOf: readonly string[]; readonly scheme?: string }
  | { readonly allOf: readonly string[]; readonly scheme?: string };

export interface GuardSpec {
  /** OR, in the order of the contract. Empty: public. */
  readonly security: readonly RequirementSpec[];
  readonly roles?: DemandSpec;
  readonly permissions?: DemandSpec;
  /** Nobody is let in: the contract does not say who may be. */
  readonly denied?: true;
}

export interface LimitSpec {
  /** The policy's name in `RateLimit-Policy` and its bucket in the store. */
  readonly name: string;
  readonly limit: number | { readonly env: string; readonly fallback?: number };
  readonly windowSeconds: number;
  readonly key: 'ip' | 'principal' | 'credential' | 'global';
  readonly onStoreFailure: 'local' | 'deny';
}

export interface DocsSpec {
  readonly ui: string;
  readonly document: string;
  readonly production: 'hidden' | 'public' | 'guarded';
  readonly guard?: GuardSpec;
}

export interface OperationSpec {
  readonly method: string;
  /** The template without the base path: `/items/{itemId}`. */
  readonly path: string;
  readonly internal?: true;
  readonly guard: GuardSpec;
  readonly limits: readonly LimitSpec[];
  readonly errorFormat: 'problem' | 'oauth2';
  /** Bytes. */
  readonly bodyLimit: number;
  readonly parameters: readonly ParameterSpec[];
  readonly body?: BodySpec;
  /** By `200`, `2XX` or `default`. */
  readonly responses: Readonly<Record<string, ResponseSpec>>;
}

export interface ParameterSpec {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  /** `whole` is the query as one value, `cookie` is `form` whose texts are not percent-encoded. */
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
  /** The parameter's media type where the contract says `content`: the text is parsed as that. */
  readonly content?: string;
  readonly shape: Shape;
}

/** What a text is decoded to before the validator sees it. */
export type Shape =
  /** Tried in this order: `null`, `boolean`, `integer`, `number`, `string`. */
  | { readonly kind: 'primitive'; readonly types: readonly PrimitiveType[] }
  | { readonly kind: 'array'; readonly items: Shape }
  | {
      readonly kind: 'object';
      readonly properties: Readonly<Record<string, Shape>>;
      /** Of properties that are not listed; `null` where the schema forbids them. */
      readonly additional: Shape | null;
    }
  /** Alternatives of different kinds: decoded as the first that fits the text. */
  | { readonly kind: 'union'; readonly of: readonly Shape[] };

export type PrimitiveType = 'null' | 'boolean' | 'integer' | 'number' | 'string';

export interface BodySpec {
  readonly required: boolean;
  /** By media type or range, lower case. */
  readonly content: Readonly<Record<string, MediaSpec>>;
}

export interface MediaSpec {
  readonly parser: 'json' | 'form' | 'multipart' | 'text' | 'binary';
  /** The export of the operation's validator module; absent: anything goes. */
  readonly validator?: string;
  /** Of `form`: how each property is written. */
  readonly fields?: Readonly<Record<string, FieldSpec>>;
  /** Of `multipart`. */
  readonly parts?: Readonly<Record<string, PartSpec>>;
}
export interface FieldSpec {
  readonly style: 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';
  readonly explode: boolean;
  readonly shape: Shape;
}
export interface PartSpec {
  /** `file`: a File; `json`: parsed; `text`: decoded by `shape`. */
  readonly kind: 'file' | 'json' | 'text';
  /** The property is an array: the part may repeat. */
  readonly repeats: boolean;
  readonly shape?: Shape;
  /** Accepted media types or ranges; absent: any. */
  readonly contentTypes?: readonly string[];
  /** Bytes of one file at most. */
  readonly maxBytes?: number;
}

export interface ResponseSpec {
  /** By media type or range, lower case. Empty: no body. */
  readonly content: Readonly<Record<string, ResponseMediaSpec>>;
  readonly headers: Readonly<Record<string, ResponseHeaderSpec>>;
}
export interface ResponseMediaSpec {
  readonly kind: 'json' | 'text' | 'binary' | 'stream';
  readonly validator?: string;
}
export interface ResponseHeaderSpec {
  readonly required: boolean;
  readonly validator?: string;
}

/** One path with its methods. */
export interface RouteSpec {
  readonly path: string;
  /** Method to operation id. */
  readonly methods: Readonly<Record<string, string>>;
}

/** A compiled JSON Schema. Fills in defaults; leaves its findings in `errors`. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ValidationFinding[] | null;
}
export interface ValidationFinding {
  /** JSON Pointer. */
  readonly instancePath: string;
  /** Only where a validator is not generated. */
  readonly schemaPath?: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/**
 * The exports of `generated/validators/<operation>.ts`: `path`, `query`, `header` and `cookie`
 * take an object of decoded parameters by name; bodies and responses go by the names that
 * `MediaSpec.validator`, `ResponseMediaSpec.validator` and `ResponseHeaderSpec.validator` give.
 */
export type OperationValidators = Readonly<Record<string, Validate>>;
