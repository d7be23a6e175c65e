// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { operations } from './schema.ts';
import type { Handler, Principal as AnyPrincipal, RequestContext } from 'gatewright/abi';

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

/** What the handler of `GET /paths/{simple}/{simpleList}/{matrix}/{matrixObject}/{label}/{labelList}` is given. */
export interface PathStylesRequest {
  readonly params: Readonly<operations['pathStyles']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /paths/{simple}/{simpleList}/{matrix}/{matrixObject}/{label}/{labelList}` may return. */
export type PathStylesResponse =
  | { readonly status: 204 };

/** What the handler of `GET /queries` is given. */
export interface QueryStylesRequest {
  readonly params: NoParameters;
  readonly query: Readonly<NonNullable<operations['queryStyles']['parameters']['query']>>;
  readonly headers: Readonly<NonNullable<operations['queryStyles']['parameters']['header']>>;
  readonly cookies: Readonly<NonNullable<operations['queryStyles']['parameters']['cookie']>>;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /queries` may return. */
export type QueryStylesResponse =
  | { readonly status: 204 };

/** One function an operation. */
export interface Handlers {
  /**
   * `GET /paths/{simple}/{simpleList}/{matrix}/{matrixObject}/{label}/{labelList}`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly pathStyles: Handler<PathStylesRequest, PathStylesResponse>;
  /**
   * `GET /queries`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly queryStyles: Handler<QueryStylesRequest, QueryStylesResponse>;
}

/** One function a security scheme. */
export type Verifiers = Readonly<Record<string, never>>;
