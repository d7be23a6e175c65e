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

/** What the handler of `GET /shops/{shop}/articles/{article}` is given. */
export interface FindArticleRequest {
  readonly params: Readonly<operations['findArticle']['parameters']['path']>;
  readonly query: Filled<NonNullable<operations['findArticle']['parameters']['query']>, 'limit'>;
  readonly headers: Readonly<operations['findArticle']['parameters']['header']>;
  readonly cookies: Filled<NonNullable<operations['findArticle']['parameters']['cookie']>, 'theme'>;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /shops/{shop}/articles/{article}` may return. */
export type FindArticleResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['findArticle']['responses'][200]['content']['application/json'];
      readonly headers?: {
        readonly ETag?: NonNullable<operations['findArticle']['responses'][200]['headers']['ETag']>;
      };
    }
  | { readonly status: 304 };

/** One function an operation. */
export interface Handlers {
  /**
   * `GET /shops/{shop}/articles/{article}`
   *
   * Who may call it: anyone, without a credential.
   *
   * @deprecated
   */
  readonly findArticle: Handler<FindArticleRequest, FindArticleResponse>;
}

/** One function a security scheme. */
export type Verifiers = Readonly<Record<string, never>>;

/** Optional members that the contract gives a default are always there. */
type Filled<Members, Names extends keyof Members> = Readonly<
  Omit<Members, Names> & Required<Pick<Members, Names>>
>;
