// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Writable, operations } from './schema.ts';
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

/** What the handler of `POST /pictures` is given. */
export interface AddPictureRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: WithFiles<NonNullable<operations['addPicture']['requestBody']>['content']['multipart/form-data'], 'file', 'more'> | undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `POST /pictures` may return. */
export type AddPictureResponse =
  | { readonly status: 201 };

/** What the handler of `GET /pictures/latest` is given. */
export interface LatestPictureRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /pictures/latest` may return. */
export type LatestPictureResponse =
  | { readonly status: 200; readonly type: `image/${string}`; readonly body: BinaryBody };

/** What the handler of `POST /sign-in` is given. */
export interface SignInRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: 
    | { readonly type: 'application/json'; readonly value: NonNullable<operations['sign-in']['requestBody']>['content']['application/json'] }
    | { readonly type: 'application/x-www-form-urlencoded'; readonly value: Writable<NonNullable<operations['sign-in']['requestBody']>['content']['application/x-www-form-urlencoded']> };
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `POST /sign-in` may return. */
export type SignInResponse =
  | {
      readonly status: 200;
      readonly type: 'application/json';
      readonly body: operations['sign-in']['responses'][200]['content']['application/json'];
    }
  | { readonly status: 200; readonly type: 'text/plain'; readonly body: string };

/** One function an operation. */
export interface Handlers {
  /**
   * `POST /pictures`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly addPicture: Handler<AddPictureRequest, AddPictureResponse>;
  /**
   * `GET /pictures/latest`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly latestPicture: Handler<LatestPictureRequest, LatestPictureResponse>;
  /**
   * `POST /sign-in`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly 'sign-in': Handler<SignInRequest, SignInResponse>;
}

/** One function a security scheme. */
export type Verifiers = Readonly<Record<string, never>>;

/** The files of a multipart body; `Many` are parts that may repeat. */
type WithFiles<Body, One, Many> = {
  readonly [Name in keyof Body]: Name extends One ? File : Name extends Many ? File[] : Body[Name];
};
