// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { operations } from './schema.ts';
import type {
  BinaryBody,
  Handler,
  Principal as AnyPrincipal,
  RequestContext,
} from 'gatewright/abi';

/** The roles of the contract. */
export type Role = string;

/** What its roles permit. */
export type Permission = string;

/** The scopes that its schemes declare. */
export type Scope = string;

/** Its security schemes. */
export type SchemeName = never;

/** Who a credential of a scheme turned out to be. */
export type Principal<Scheme extends SchemeName = SchemeName> =
  Scheme extends SchemeName ? AnyPrincipal<Scheme, Scope, Role, Permission> : never;

/** Where an operation takes no parameters of a kind. */
export type NoParameters = Readonly<Record<string, never>>;

/** What the handler of `POST /any` is given. */
export interface TakeAnyRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: 
    | { readonly type: `application/${string}+json`; readonly value: NonNullable<operations['takeAny']['requestBody']>['content']['application/*+json'] }
    | { readonly type: 'application/json'; readonly value: NonNullable<operations['takeAny']['requestBody']>['content']['application/json'] }
    | { readonly type: 'application/octet-stream'; readonly value: Blob }
    | { readonly type: 'application/x-www-form-urlencoded'; readonly value: NonNullable<operations['takeAny']['requestBody']>['content']['application/x-www-form-urlencoded'] }
    | { readonly type: `image/${string}`; readonly value: Blob }
    | { readonly type: 'multipart/form-data'; readonly value: WithFiles<NonNullable<operations['takeAny']['requestBody']>['content']['multipart/form-data'], 'picture', never> }
    | { readonly type: 'text/plain'; readonly value: string }
    | undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `POST /any` may return. */
export type TakeAnyResponse =
  | {
      readonly status: 200;
      readonly type: 'application/json';
      readonly body: operations['takeAny']['responses'][200]['content']['application/json'];
      readonly headers: {
        readonly 'X-Rest': NonNullable<operations['takeAny']['responses'][200]['headers']['X-Rest']>;
        readonly 'X-Tags'?: NonNullable<operations['takeAny']['responses'][200]['headers']['X-Tags']>;
      };
    }
  | {
      readonly status: 200;
      readonly type: 'text/csv';
      readonly body: string;
      readonly headers: {
        readonly 'X-Rest': NonNullable<operations['takeAny']['responses'][200]['headers']['X-Rest']>;
        readonly 'X-Tags'?: NonNullable<operations['takeAny']['responses'][200]['headers']['X-Tags']>;
      };
    }
  | {
      readonly status: 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
      readonly type?: 'application/hal+json';
      readonly body: operations['takeAny']['responses']['2XX']['content']['application/hal+json'];
    }
  | {
      readonly status: 
        | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401
        | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411
        | 412 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424
        | 425 | 426 | 428 | 429 | 431 | 451 | 500 | 501 | 502 | 503
        | 504 | 505 | 506 | 507 | 508 | 511;
      readonly type?: 'application/problem+json';
      readonly body: operations['takeAny']['responses']['default']['content']['application/problem+json'];
    };

/** What the handler of `GET /streams` is given. */
export interface StreamRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /streams` may return. */
export type StreamResponse =
  | { readonly status: 200; readonly type: `${string}/${string}`; readonly body: BinaryBody }
  | { readonly status: 200; readonly type: 'application/x-ndjson'; readonly body: BinaryBody }
  | { readonly status: 200; readonly type: 'text/event-stream'; readonly body: BinaryBody };

/** One function an operation. */
export interface Handlers {
  /**
   * `POST /any`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly takeAny: Handler<TakeAnyRequest, TakeAnyResponse>;
  /**
   * `GET /streams`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly stream: Handler<StreamRequest, StreamResponse>;
}

/** One function a security scheme. */
export type Verifiers = Readonly<Record<string, never>>;

/** The files of a multipart body; `Many` are parts that may repeat. */
type WithFiles<Body, One, Many> = {
  readonly [Name in keyof Body]: Name extends One ? File : Name extends Many ? File[] : Body[Name];
};
