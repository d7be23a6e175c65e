// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { operations } from './schema.ts';
import type {
  ApiKeyCredential,
  Handler,
  Principal as AnyPrincipal,
  RequestContext,
  Verifier,
} from 'gatewright/abi';

/** The roles of the contract. */
export type Role = string;

/** What its roles permit. */
export type Permission = string;

/** The scopes that its schemes declare. */
export type Scope = string;

/** Its security schemes. */
export type SchemeName = 'key of §';

/** Who a credential of a scheme turned out to be. */
export type Principal<Scheme extends SchemeName = SchemeName> =
  Scheme extends SchemeName ? AnyPrincipal<Scheme, Scope, Role, Permission> : never;

/** Where an operation takes no parameters of a kind. */
export type NoParameters = Readonly<Record<string, never>>;

/** What the handler of `POST /2fa` is given. */
export interface N2faRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'key of §'>;
  readonly context: RequestContext;
}

/** What the handler of `POST /2fa` may return. */
export type N2faResponse =
  | { readonly status: 204 };

/** What the handler of `GET /files/{name}.{ext}` is given. */
export interface GetFilesByNameByExtRequest {
  readonly params: Readonly<operations['getFilesByNameByExt']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'key of §'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /files/{name}.{ext}` may return. */
export type GetFilesByNameByExtResponse =
  | { readonly status: 204 };

/** What the handler of `GET /größe/用户` is given. */
export interface GetGrERequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'key of §'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /größe/用户` may return. */
export type GetGrEResponse =
  | { readonly status: 204 };

/** What the handler of `POST /names` is given. */
export interface NamesRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: WithFiles<NonNullable<operations['names']['requestBody']>['content']['multipart/form-data'], 'file', never> | undefined;
  readonly principal: Principal<'key of §'>;
  readonly context: RequestContext;
}

/** What the handler of `POST /names` may return. */
export type NamesResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['names']['responses'][200]['content']['application/json'];
    };

/** What the handler of `GET /repos/{base}...{head}` is given. */
export interface GetReposByBaseByHeadRequest {
  readonly params: Readonly<operations['getReposByBaseByHead']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'key of §'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /repos/{base}...{head}` may return. */
export type GetReposByBaseByHeadResponse =
  | { readonly status: 204 };

/** What the handler of `GET /users/me` is given. */
export interface GetUsersMeRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /users/me` may return. */
export type GetUsersMeResponse =
  | { readonly status: 204 };

/** What the handler of `PATCH /users/me` is given. */
export interface UserUpdateMeRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'key of §'>;
  readonly context: RequestContext;
}

/** What the handler of `PATCH /users/me` may return. */
export type UserUpdateMeResponse =
  | { readonly status: 204 };

/** What the handler of `PUT /users/me` is given. */
export interface UserUpdateMe2Request {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'key of §'>;
  readonly context: RequestContext;
}

/** What the handler of `PUT /users/me` may return. */
export type UserUpdateMe2Response =
  | { readonly status: 204 };

/** What the handler of `DELETE /users/{class}` is given. */
export interface ConstructorRequest {
  readonly params: Readonly<operations['constructor']['parameters']['path']>;
  readonly query: Readonly<NonNullable<operations['constructor']['parameters']['query']>>;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'key of §'>;
  readonly context: RequestContext;
}

/** What the handler of `DELETE /users/{class}` may return. */
export type ConstructorResponse =
  | { readonly status: 204 };

/** What the handler of `GET /users/{class}` is given. */
export interface DeleteRequest {
  readonly params: Readonly<operations['delete']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'key of §'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /users/{class}` may return. */
export type DeleteResponse =
  | { readonly status: 204 };

/** One function an operation. */
export interface Handlers {
  /**
   * `POST /2fa`
   *
   * Who may call it: key of §.
   */
  readonly '2fa': Handler<N2faRequest, N2faResponse>;
  /**
   * `GET /files/{name}.{ext}`
   *
   * Who may call it: key of §.
   */
  readonly getFilesByNameByExt: Handler<GetFilesByNameByExtRequest, GetFilesByNameByExtResponse>;
  /**
   * `GET /größe/用户`
   *
   * Who may call it: key of §.
   */
  readonly 'getGröße用户': Handler<GetGrERequest, GetGrEResponse>;
  /**
   * `POST /names`
   *
   * Who may call it: key of §.
   */
  readonly names: Handler<NamesRequest, NamesResponse>;
  /**
   * `GET /repos/{base}...{head}`
   *
   * Who may call it: key of §.
   */
  readonly getReposByBaseByHead: Handler<GetReposByBaseByHeadRequest, GetReposByBaseByHeadResponse>;
  /**
   * `GET /users/me`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly getUsersMe: Handler<GetUsersMeRequest, GetUsersMeResponse>;
  /**
   * `PATCH /users/me`
   *
   * Who may call it: key of §.
   */
  readonly 'user.update-me': Handler<UserUpdateMeRequest, UserUpdateMeResponse>;
  /**
   * `PUT /users/me`
   *
   * Who may call it: key of §.
   */
  readonly user_update_me: Handler<UserUpdateMe2Request, UserUpdateMe2Response>;
  /**
   * `DELETE /users/{class}`
   *
   * Who may call it: key of §.
   */
  readonly constructor: Handler<ConstructorRequest, ConstructorResponse>;
  /**
   * `GET /users/{class}`
   *
   * Who may call it: key of §.
   */
  readonly delete: Handler<DeleteRequest, DeleteResponse>;
}

/** One function a security scheme. */
export interface Verifiers {
  readonly 'key of §': Verifier<ApiKeyCredential>;
}

/** The files of a multipart body; `Many` are parts that may repeat. */
type WithFiles<Body, One, Many> = {
  readonly [Name in keyof Body]: Name extends One ? File : Name extends Many ? File[] : Body[Name];
};
