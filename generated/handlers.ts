// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Writable, operations } from './schema.ts';
import type {
  ApiKeyCredential,
  BearerCredential,
  Handler,
  Principal as AnyPrincipal,
  RequestContext,
  Verifier,
} from 'gatewright/abi';

/** The roles of the contract. */
export type Role = 'admin' | 'moderator' | 'operator' | 'user';

/** What its roles permit. */
export type Permission =
  | 'metrics:read'
  | 'users:assign-roles'
  | 'users:delete'
  | 'users:read'
  | 'users:update';

/** The scopes that its schemes declare. */
export type Scope =
  | 'items:read'
  | 'items:write'
  | 'keys:read'
  | 'keys:write'
  | 'orders:read'
  | 'profile:read'
  | 'profile:write'
  | 'reports:read'
  | 'usage:read'
  | 'users:read'
  | 'users:write';

/** Its security schemes. */
export type SchemeName = 'apiKey' | 'apiKeyQuery' | 'oauth2' | 'partnerKey' | 'serviceKey';

/** Who a credential of a scheme turned out to be. */
export type Principal<Scheme extends SchemeName = SchemeName> =
  Scheme extends SchemeName ? AnyPrincipal<Scheme, Scope, Role, Permission> : never;

/** Where an operation takes no parameters of a kind. */
export type NoParameters = Readonly<Record<string, never>>;

/** What the handler of `GET /api-keys` is given. */
export interface ListApiKeysRequest {
  readonly params: NoParameters;
  readonly query: Filled<NonNullable<operations['listApiKeys']['parameters']['query']>, 'limit'>;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /api-keys` may return. */
export type ListApiKeysResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['listApiKeys']['responses'][200]['content']['application/json'];
      readonly headers: {
        readonly 'X-Total-Count': NonNullable<operations['listApiKeys']['responses'][200]['headers']['X-Total-Count']>;
      };
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['listApiKeys']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['listApiKeys']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `POST /api-keys` is given. */
export interface CreateApiKeyRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: NonNullable<operations['createApiKey']['requestBody']>['content']['application/json'];
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `POST /api-keys` may return. */
export type CreateApiKeyResponse =
  | {
      readonly status: 201;
      readonly type?: 'application/json';
      readonly body: operations['createApiKey']['responses'][201]['content']['application/json'];
      readonly headers: {
        readonly Location: NonNullable<operations['createApiKey']['responses'][201]['headers']['Location']>;
      };
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['createApiKey']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 409;
      readonly type?: 'application/problem+json';
      readonly body: operations['createApiKey']['responses'][409]['content']['application/problem+json'];
    }
  | {
      readonly status: 413;
      readonly type?: 'application/problem+json';
      readonly body: operations['createApiKey']['responses'][413]['content']['application/problem+json'];
    }
  | {
      readonly status: 415;
      readonly type?: 'application/problem+json';
      readonly body: operations['createApiKey']['responses'][415]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['createApiKey']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `DELETE /api-keys/{keyId}` is given. */
export interface DeleteApiKeyRequest {
  readonly params: Readonly<operations['deleteApiKey']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `DELETE /api-keys/{keyId}` may return. */
export type DeleteApiKeyResponse =
  | { readonly status: 204 }
  | {
      readonly status: 404;
      readonly type?: 'application/problem+json';
      readonly body: operations['deleteApiKey']['responses'][404]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['deleteApiKey']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `POST /auth/login` is given. */
export interface LoginRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: Readonly<NonNullable<operations['login']['parameters']['header']>>;
  readonly cookies: NoParameters;
  readonly body: Writable<NonNullable<operations['login']['requestBody']>['content']['application/json']>;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `POST /auth/login` may return. */
export type LoginResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['login']['responses'][200]['content']['application/json'];
      readonly headers: {
        readonly 'Cache-Control': NonNullable<operations['login']['responses'][200]['headers']['Cache-Control']>;
      };
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['login']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 401;
      readonly type?: 'application/problem+json';
      readonly body: operations['login']['responses'][401]['content']['application/problem+json'];
    }
  | {
      readonly status: 413;
      readonly type?: 'application/problem+json';
      readonly body: operations['login']['responses'][413]['content']['application/problem+json'];
    }
  | {
      readonly status: 415;
      readonly type?: 'application/problem+json';
      readonly body: operations['login']['responses'][415]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['login']['responses'][422]['content']['application/problem+json'];
    }
  | {
      readonly status: 503;
      readonly type?: 'application/problem+json';
      readonly body: operations['login']['responses'][503]['content']['application/problem+json'];
    };

/** What the handler of `POST /auth/logout` is given. */
export interface LogoutRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `POST /auth/logout` may return. */
export type LogoutResponse =
  | { readonly status: 204 };

/** What the handler of `POST /auth/register` is given. */
export interface RegisterRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: Writable<NonNullable<operations['register']['requestBody']>['content']['application/json']>;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `POST /auth/register` may return. */
export type RegisterResponse =
  | {
      readonly status: 202;
      readonly type?: 'application/json';
      readonly body: operations['register']['responses'][202]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['register']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 409;
      readonly type?: 'application/problem+json';
      readonly body: operations['register']['responses'][409]['content']['application/problem+json'];
    }
  | {
      readonly status: 413;
      readonly type?: 'application/problem+json';
      readonly body: operations['register']['responses'][413]['content']['application/problem+json'];
    }
  | {
      readonly status: 415;
      readonly type?: 'application/problem+json';
      readonly body: operations['register']['responses'][415]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['register']['responses'][422]['content']['application/problem+json'];
    }
  | {
      readonly status: 503;
      readonly type?: 'application/problem+json';
      readonly body: operations['register']['responses'][503]['content']['application/problem+json'];
    };

/** What the handler of `POST /auth/revoke` is given. */
export interface RevokeTokenRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: Writable<NonNullable<operations['revokeToken']['requestBody']>['content']['application/x-www-form-urlencoded']>;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `POST /auth/revoke` may return. */
export type RevokeTokenResponse =
  | { readonly status: 200 }
  | {
      readonly status: 400;
      readonly type?: 'application/json';
      readonly body: operations['revokeToken']['responses'][400]['content']['application/json'];
    }
  | {
      readonly status: 503;
      readonly type?: 'application/json';
      readonly body: operations['revokeToken']['responses'][503]['content']['application/json'];
    };

/** What the handler of `POST /auth/token` is given. */
export interface IssueTokenRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: Readonly<NonNullable<operations['issueToken']['parameters']['header']>>;
  readonly cookies: NoParameters;
  readonly body: Writable<NonNullable<operations['issueToken']['requestBody']>['content']['application/x-www-form-urlencoded']>;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `POST /auth/token` may return. */
export type IssueTokenResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['issueToken']['responses'][200]['content']['application/json'];
      readonly headers: {
        readonly 'Cache-Control': NonNullable<operations['issueToken']['responses'][200]['headers']['Cache-Control']>;
      };
    }
  | {
      readonly status: 400;
      readonly type?: 'application/json';
      readonly body: operations['issueToken']['responses'][400]['content']['application/json'];
    }
  | {
      readonly status: 401;
      readonly type?: 'application/json';
      readonly body: operations['issueToken']['responses'][401]['content']['application/json'];
    }
  | {
      readonly status: 503;
      readonly type?: 'application/json';
      readonly body: operations['issueToken']['responses'][503]['content']['application/json'];
    };

/** What the handler of `GET /greeting` is given. */
export interface GetGreetingRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2'> | null;
  readonly context: RequestContext;
}

/** What the handler of `GET /greeting` may return. */
export type GetGreetingResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['getGreeting']['responses'][200]['content']['application/json'];
    };

/** What the handler of `GET /health/live` is given. */
export interface GetLivenessRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /health/live` may return. */
export type GetLivenessResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['getLiveness']['responses'][200]['content']['application/json'];
    };

/** What the handler of `GET /health/ready` is given. */
export interface GetReadinessRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /health/ready` may return. */
export type GetReadinessResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['getReadiness']['responses'][200]['content']['application/json'];
    }
  | {
      readonly status: 503;
      readonly type?: 'application/json';
      readonly body: operations['getReadiness']['responses'][503]['content']['application/json'];
    };

/** What the handler of `GET /internal/metrics` is given. */
export interface GetMetricsRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'serviceKey'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /internal/metrics` may return. */
export type GetMetricsResponse =
  | { readonly status: 200; readonly type?: 'text/plain'; readonly body: string };

/** What the handler of `GET /items` is given. */
export interface ListItemsRequest {
  readonly params: NoParameters;
  readonly query: Filled<NonNullable<operations['listItems']['parameters']['query']>, 'limit'>;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2' | 'apiKey'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /items` may return. */
export type ListItemsResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['listItems']['responses'][200]['content']['application/json'];
      readonly headers: {
        readonly 'X-Total-Count': NonNullable<operations['listItems']['responses'][200]['headers']['X-Total-Count']>;
      };
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['listItems']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['listItems']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `POST /items` is given. */
export interface CreateItemRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: NonNullable<operations['createItem']['requestBody']>['content']['application/json'];
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `POST /items` may return. */
export type CreateItemResponse =
  | {
      readonly status: 201;
      readonly type?: 'application/json';
      readonly body: operations['createItem']['responses'][201]['content']['application/json'];
      readonly headers: {
        readonly Location: NonNullable<operations['createItem']['responses'][201]['headers']['Location']>;
      };
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['createItem']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 413;
      readonly type?: 'application/problem+json';
      readonly body: operations['createItem']['responses'][413]['content']['application/problem+json'];
    }
  | {
      readonly status: 415;
      readonly type?: 'application/problem+json';
      readonly body: operations['createItem']['responses'][415]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['createItem']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `DELETE /items/{itemId}` is given. */
export interface DeleteItemRequest {
  readonly params: Readonly<operations['deleteItem']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `DELETE /items/{itemId}` may return. */
export type DeleteItemResponse =
  | { readonly status: 204 }
  | {
      readonly status: 404;
      readonly type?: 'application/problem+json';
      readonly body: operations['deleteItem']['responses'][404]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['deleteItem']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `GET /items/{itemId}` is given. */
export interface GetItemRequest {
  readonly params: Readonly<operations['getItem']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2' | 'apiKey'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /items/{itemId}` may return. */
export type GetItemResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['getItem']['responses'][200]['content']['application/json'];
    }
  | {
      readonly status: 404;
      readonly type?: 'application/problem+json';
      readonly body: operations['getItem']['responses'][404]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['getItem']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `PATCH /items/{itemId}` is given. */
export interface UpdateItemRequest {
  readonly params: Readonly<operations['updateItem']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: NonNullable<operations['updateItem']['requestBody']>['content']['application/json'];
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `PATCH /items/{itemId}` may return. */
export type UpdateItemResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['updateItem']['responses'][200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateItem']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 404;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateItem']['responses'][404]['content']['application/problem+json'];
    }
  | {
      readonly status: 409;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateItem']['responses'][409]['content']['application/problem+json'];
    }
  | {
      readonly status: 413;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateItem']['responses'][413]['content']['application/problem+json'];
    }
  | {
      readonly status: 415;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateItem']['responses'][415]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateItem']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `PUT /items/{itemId}` is given. */
export interface ReplaceItemRequest {
  readonly params: Readonly<operations['replaceItem']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: NonNullable<operations['replaceItem']['requestBody']>['content']['application/json'];
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `PUT /items/{itemId}` may return. */
export type ReplaceItemResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['replaceItem']['responses'][200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['replaceItem']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 404;
      readonly type?: 'application/problem+json';
      readonly body: operations['replaceItem']['responses'][404]['content']['application/problem+json'];
    }
  | {
      readonly status: 409;
      readonly type?: 'application/problem+json';
      readonly body: operations['replaceItem']['responses'][409]['content']['application/problem+json'];
    }
  | {
      readonly status: 413;
      readonly type?: 'application/problem+json';
      readonly body: operations['replaceItem']['responses'][413]['content']['application/problem+json'];
    }
  | {
      readonly status: 415;
      readonly type?: 'application/problem+json';
      readonly body: operations['replaceItem']['responses'][415]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['replaceItem']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `POST /items/{itemId}/attachments` is given. */
export interface AddAttachmentRequest {
  readonly params: Readonly<operations['addAttachment']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: WithFiles<NonNullable<operations['addAttachment']['requestBody']>['content']['multipart/form-data'], 'file', never>;
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `POST /items/{itemId}/attachments` may return. */
export type AddAttachmentResponse =
  | {
      readonly status: 201;
      readonly type?: 'application/json';
      readonly body: operations['addAttachment']['responses'][201]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['addAttachment']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 404;
      readonly type?: 'application/problem+json';
      readonly body: operations['addAttachment']['responses'][404]['content']['application/problem+json'];
    }
  | {
      readonly status: 409;
      readonly type?: 'application/problem+json';
      readonly body: operations['addAttachment']['responses'][409]['content']['application/problem+json'];
    }
  | {
      readonly status: 413;
      readonly type?: 'application/problem+json';
      readonly body: operations['addAttachment']['responses'][413]['content']['application/problem+json'];
    }
  | {
      readonly status: 415;
      readonly type?: 'application/problem+json';
      readonly body: operations['addAttachment']['responses'][415]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['addAttachment']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `GET /me` is given. */
export interface GetMeRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /me` may return. */
export type GetMeResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['getMe']['responses'][200]['content']['application/json'];
    };

/** What the handler of `PATCH /me` is given. */
export interface UpdateMeRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: NonNullable<operations['updateMe']['requestBody']>['content']['application/json'];
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `PATCH /me` may return. */
export type UpdateMeResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['updateMe']['responses'][200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateMe']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 413;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateMe']['responses'][413]['content']['application/problem+json'];
    }
  | {
      readonly status: 415;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateMe']['responses'][415]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateMe']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `GET /me/sessions` is given. */
export interface ListSessionsRequest {
  readonly params: NoParameters;
  readonly query: Filled<NonNullable<operations['listSessions']['parameters']['query']>, 'limit'>;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /me/sessions` may return. */
export type ListSessionsResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['listSessions']['responses'][200]['content']['application/json'];
      readonly headers: {
        readonly 'X-Total-Count': NonNullable<operations['listSessions']['responses'][200]['headers']['X-Total-Count']>;
      };
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['listSessions']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['listSessions']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `GET /partner/orders` is given. */
export interface ListPartnerOrdersRequest {
  readonly params: NoParameters;
  readonly query: Filled<NonNullable<operations['listPartnerOrders']['parameters']['query']>, 'limit'>;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: { readonly oauth2: Principal<'oauth2'>; readonly partnerKey: Principal<'partnerKey'> };
  readonly context: RequestContext;
}

/** What the handler of `GET /partner/orders` may return. */
export type ListPartnerOrdersResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['listPartnerOrders']['responses'][200]['content']['application/json'];
      readonly headers: {
        readonly 'X-Total-Count': NonNullable<operations['listPartnerOrders']['responses'][200]['headers']['X-Total-Count']>;
      };
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['listPartnerOrders']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 403;
      readonly type?: 'application/problem+json';
      readonly body: operations['listPartnerOrders']['responses'][403]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['listPartnerOrders']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `GET /reports/usage` is given. */
export interface GetUsageReportRequest {
  readonly params: NoParameters;
  readonly query: Readonly<NonNullable<operations['getUsageReport']['parameters']['query']>>;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2' | 'apiKey'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /reports/usage` may return. */
export type GetUsageReportResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['getUsageReport']['responses'][200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['getUsageReport']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['getUsageReport']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `GET /usage/summary` is given. */
export interface GetUsageSummaryRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'apiKey' | 'apiKeyQuery'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /usage/summary` may return. */
export type GetUsageSummaryResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['getUsageSummary']['responses'][200]['content']['application/json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['getUsageSummary']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `GET /users` is given. */
export interface ListUsersRequest {
  readonly params: NoParameters;
  readonly query: Filled<NonNullable<operations['listUsers']['parameters']['query']>, 'limit'>;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /users` may return. */
export type ListUsersResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['listUsers']['responses'][200]['content']['application/json'];
      readonly headers: {
        readonly 'X-Total-Count': NonNullable<operations['listUsers']['responses'][200]['headers']['X-Total-Count']>;
      };
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['listUsers']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['listUsers']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `DELETE /users/{userId}` is given. */
export interface DeleteUserRequest {
  readonly params: Readonly<operations['deleteUser']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `DELETE /users/{userId}` may return. */
export type DeleteUserResponse =
  | { readonly status: 204 }
  | {
      readonly status: 404;
      readonly type?: 'application/problem+json';
      readonly body: operations['deleteUser']['responses'][404]['content']['application/problem+json'];
    }
  | {
      readonly status: 409;
      readonly type?: 'application/problem+json';
      readonly body: operations['deleteUser']['responses'][409]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['deleteUser']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `GET /users/{userId}` is given. */
export interface GetUserRequest {
  readonly params: Readonly<operations['getUser']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /users/{userId}` may return. */
export type GetUserResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['getUser']['responses'][200]['content']['application/json'];
    }
  | {
      readonly status: 404;
      readonly type?: 'application/problem+json';
      readonly body: operations['getUser']['responses'][404]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['getUser']['responses'][422]['content']['application/problem+json'];
    };

/** What the handler of `PATCH /users/{userId}` is given. */
export interface UpdateUserRequest {
  readonly params: Readonly<operations['updateUser']['parameters']['path']>;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: NonNullable<operations['updateUser']['requestBody']>['content']['application/json'];
  readonly principal: Principal<'oauth2'>;
  readonly context: RequestContext;
}

/** What the handler of `PATCH /users/{userId}` may return. */
export type UpdateUserResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['updateUser']['responses'][200]['content']['application/json'];
    }
  | {
      readonly status: 400;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateUser']['responses'][400]['content']['application/problem+json'];
    }
  | {
      readonly status: 403;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateUser']['responses'][403]['content']['application/problem+json'];
    }
  | {
      readonly status: 404;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateUser']['responses'][404]['content']['application/problem+json'];
    }
  | {
      readonly status: 409;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateUser']['responses'][409]['content']['application/problem+json'];
    }
  | {
      readonly status: 413;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateUser']['responses'][413]['content']['application/problem+json'];
    }
  | {
      readonly status: 415;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateUser']['responses'][415]['content']['application/problem+json'];
    }
  | {
      readonly status: 422;
      readonly type?: 'application/problem+json';
      readonly body: operations['updateUser']['responses'][422]['content']['application/problem+json'];
    };

/** One function an operation. */
export interface Handlers {
  /**
   * `GET /api-keys`
   *
   * My API keys
   *
   * The keys themselves are never shown again, only the prefix that tells them apart.
   *
   * Who may call it: oauth2 with keys:read; 300 (DEFAULT_LIMIT) a minute by ip.
   */
  readonly listApiKeys: Handler<ListApiKeysRequest, ListApiKeysResponse>;
  /**
   * `POST /api-keys`
   *
   * Make an API key
   *
   * The answer holds the key; it is shown this once and stored only as a hash. The key is
   * granted the part of the scopes asked for that this access token has; what its owner loses
   * later the key loses too.
   *
   * Who may call it: oauth2 with keys:write; 20 an hour by principal.
   */
  readonly createApiKey: Handler<CreateApiKeyRequest, CreateApiKeyResponse>;
  /**
   * `DELETE /api-keys/{keyId}`
   *
   * Revoke an API key
   *
   * Who may call it: oauth2 with keys:write; 60 a minute by principal; 5000 a day by principal.
   */
  readonly deleteApiKey: Handler<DeleteApiKeyRequest, DeleteApiKeyResponse>;
  /**
   * `POST /auth/login`
   *
   * Sign in with JSON
   *
   * The same as the `password` grant of `POST /auth/token`, for clients that would rather send
   * JSON and an e-mail address.
   *
   * Who may call it: anyone, without a credential; 10 (LOGIN_LIMIT) a minute by ip.
   */
  readonly login: Handler<LoginRequest, LoginResponse>;
  /**
   * `POST /auth/logout`
   *
   * End this session
   *
   * The access token of the request and the refresh token beside it end at once.
   *
   * Who may call it: oauth2; 300 (DEFAULT_LIMIT) a minute by ip.
   */
  readonly logout: Handler<LogoutRequest, LogoutResponse>;
  /**
   * `POST /auth/register`
   *
   * Open an account
   *
   * The answer is the same whether the e-mail address is new or already has an account; in the
   * second case its owner is told by mail, and the username that was asked for stays taken for a
   * day. A username that is taken is told (409), because usernames are public. Addresses are not
   * confirmed yet: signing in right afterwards still tells the two cases apart.
   *
   * Who may call it: anyone, without a credential; 20 (REGISTER_LIMIT) an hour by ip.
   */
  readonly register: Handler<RegisterRequest, RegisterResponse>;
  /**
   * `POST /auth/revoke`
   *
   * Give a token back
   *
   * RFC 7009. Revoking an access token or a refresh token ends the session they belong to. An
   * unknown token is answered like a known one.
   *
   * Who may call it: anyone, without a credential; 10 (LOGIN_LIMIT) a minute by ip.
   */
  readonly revokeToken: Handler<RevokeTokenRequest, RevokeTokenResponse>;
  /**
   * `POST /auth/token`
   *
   * Get an access token
   *
   * The token endpoint of RFC 6749 with the grants `password` and `refresh_token`. A refresh
   * token is good for one use; the answer carries the next one. Using one twice ends the whole
   * session.
   *
   * Who may call it: anyone, without a credential; 10 (LOGIN_LIMIT) a minute by ip.
   */
  readonly issueToken: Handler<IssueTokenRequest, IssueTokenResponse>;
  /**
   * `GET /greeting`
   *
   * A greeting, by name for those who say who they are
   *
   * Open to everybody. A token that came and is bad is refused all the same.
   *
   * Who may call it: no credential at all, or oauth2; 300 (DEFAULT_LIMIT) a minute by ip.
   */
  readonly getGreeting: Handler<GetGreetingRequest, GetGreetingResponse>;
  /**
   * `GET /health/live`
   *
   * Is the process alive?
   *
   * Who may call it: anyone, without a credential; 600 a minute by ip.
   */
  readonly getLiveness: Handler<GetLivenessRequest, GetLivenessResponse>;
  /**
   * `GET /health/ready`
   *
   * Can it serve?
   *
   * Who may call it: anyone, without a credential; 600 a minute by ip.
   */
  readonly getReadiness: Handler<GetReadinessRequest, GetReadinessResponse>;
  /**
   * `GET /internal/metrics`
   *
   * Metrics in Prometheus's text format
   *
   * Who may call it: serviceKey; role operator; 60 a minute by credential.
   */
  readonly getMetrics: Handler<GetMetricsRequest, GetMetricsResponse>;
  /**
   * `GET /items`
   *
   * My items
   *
   * Who may call it: oauth2 with items:read, or apiKey with items:read; 300 (DEFAULT_LIMIT) a minute by ip.
   */
  readonly listItems: Handler<ListItemsRequest, ListItemsResponse>;
  /**
   * `POST /items`
   *
   * Add an item
   *
   * One that begins as `sold` is recorded as an order at once.
   *
   * Who may call it: oauth2 with items:write; 60 a minute by principal; 5000 a day by principal.
   */
  readonly createItem: Handler<CreateItemRequest, CreateItemResponse>;
  /**
   * `DELETE /items/{itemId}`
   *
   * Delete an item
   *
   * Its attachments go with it. Orders that were recorded stay.
   *
   * Who may call it: oauth2 with items:write; 60 a minute by principal; 5000 a day by principal.
   */
  readonly deleteItem: Handler<DeleteItemRequest, DeleteItemResponse>;
  /**
   * `GET /items/{itemId}`
   *
   * One of my items
   *
   * Who may call it: oauth2 with items:read, or apiKey with items:read; 300 (DEFAULT_LIMIT) a minute by ip.
   */
  readonly getItem: Handler<GetItemRequest, GetItemResponse>;
  /**
   * `PATCH /items/{itemId}`
   *
   * Change an item
   *
   * Fields that are left out stay as they are; `null` empties a field. Setting the status to
   * `sold` records an order; a sold item does not change any more (409).
   *
   * Who may call it: oauth2 with items:write; 60 a minute by principal; 5000 a day by principal.
   */
  readonly updateItem: Handler<UpdateItemRequest, UpdateItemResponse>;
  /**
   * `PUT /items/{itemId}`
   *
   * Replace an item
   *
   * What is left out gets its default. Setting the status to `sold` records an order, which
   * partners read at `GET /partner/orders`; a sold item does not change any more (409).
   *
   * Who may call it: oauth2 with items:write; 60 a minute by principal; 5000 a day by principal.
   */
  readonly replaceItem: Handler<ReplaceItemRequest, ReplaceItemResponse>;
  /**
   * `POST /items/{itemId}/attachments`
   *
   * Attach a picture or a document
   *
   * A PNG, a JPEG or a PDF of 5 MiB at most, which must really be what its media type says.
   * Ten attachments an item (409).
   *
   * Who may call it: oauth2 with items:write; 20 a minute by principal; 500 a day by principal.
   */
  readonly addAttachment: Handler<AddAttachmentRequest, AddAttachmentResponse>;
  /**
   * `GET /me`
   *
   * Who am I?
   *
   * Who may call it: oauth2 with profile:read; 300 (DEFAULT_LIMIT) a minute by ip.
   */
  readonly getMe: Handler<GetMeRequest, GetMeResponse>;
  /**
   * `PATCH /me`
   *
   * Change my profile
   *
   * Fields that are left out stay as they are; `null` empties a field.
   *
   * Who may call it: oauth2 with profile:write; 60 a minute by principal; 5000 a day by principal.
   */
  readonly updateMe: Handler<UpdateMeRequest, UpdateMeResponse>;
  /**
   * `GET /me/sessions`
   *
   * Where am I signed in?
   *
   * Who may call it: oauth2 with profile:read; 300 (DEFAULT_LIMIT) a minute by ip.
   */
  readonly listSessions: Handler<ListSessionsRequest, ListSessionsResponse>;
  /**
   * `GET /partner/orders`
   *
   * Orders for a partner's system
   *
   * Needs both: an access token, which says who asks, and an API key of the same account, which
   * says which system asks. An order is recorded when an item is sold.
   *
   * Who may call it: oauth2 with orders:read together with partnerKey with orders:read; 60 a minute by credential.
   */
  readonly listPartnerOrders: Handler<ListPartnerOrdersRequest, ListPartnerOrdersResponse>;
  /**
   * `GET /reports/usage`
   *
   * Calls of the whole service by day
   *
   * For people with a token and for programs with a key; either will do.
   *
   * Who may call it: oauth2 with reports:read, or apiKey with reports:read; 60 a minute by credential.
   */
  readonly getUsageReport: Handler<GetUsageReportRequest, GetUsageReportResponse>;
  /**
   * `GET /usage/summary`
   *
   * Calls made with this key
   *
   * The key may come in the header or, for clients that cannot set one, in the query. Prefer
   * the header: addresses end up in histories and logs.
   *
   * Who may call it: apiKey with usage:read, or apiKeyQuery with usage:read; 60 a minute by credential.
   */
  readonly getUsageSummary: Handler<GetUsageSummaryRequest, GetUsageSummaryResponse>;
  /**
   * `GET /users`
   *
   * All accounts
   *
   * Who may call it: oauth2 with users:read; permission users:read; 300 (DEFAULT_LIMIT) a minute by ip.
   */
  readonly listUsers: Handler<ListUsersRequest, ListUsersResponse>;
  /**
   * `DELETE /users/{userId}`
   *
   * Delete an account
   *
   * Deletes the account with its sessions, keys and items, for good. The last administrator
   * cannot be deleted (409).
   *
   * Who may call it: oauth2 with users:write; role admin; permission users:delete; 60 a minute by principal; 5000 a day by principal.
   */
  readonly deleteUser: Handler<DeleteUserRequest, DeleteUserResponse>;
  /**
   * `GET /users/{userId}`
   *
   * One account
   *
   * Who may call it: oauth2 with users:read; permission users:read; 300 (DEFAULT_LIMIT) a minute by ip.
   */
  readonly getUser: Handler<GetUserRequest, GetUserResponse>;
  /**
   * `PATCH /users/{userId}`
   *
   * Change an account
   *
   * Changing `roles` or `permissions` needs the permission `users:assign-roles` besides. Only
   * administrators change an administrator, and the last one who is enabled stays one (409).
   * What is taken away ends at once, for tokens and keys already issued too. The status `active`
   * also ends a pause of sign-in after too many wrong passwords.
   *
   * Who may call it: oauth2 with users:write; all of the permissions users:read and users:update; 60 a minute by principal; 5000 a day by principal.
   */
  readonly updateUser: Handler<UpdateUserRequest, UpdateUserResponse>;
}

/** One function a security scheme. */
export interface Verifiers {
  /** An API key from `POST /api-keys`. */
  readonly apiKey: Verifier<ApiKeyCredential>;
  /** The same key in the query, for clients that cannot set a header. */
  readonly apiKeyQuery: Verifier<ApiKeyCredential>;
  /** An access token from `POST /auth/token`, sent in the header `Authorization`. */
  readonly oauth2: Verifier<BearerCredential>;
  /** An API key of the partner's account, beside an access token. */
  readonly partnerKey: Verifier<ApiKeyCredential>;
  /** A static key of an internal caller, from the setting `SERVICE_KEYS`. */
  readonly serviceKey: Verifier<ApiKeyCredential>;
}

/** Optional members that the contract gives a default are always there. */
type Filled<Members, Names extends keyof Members> = Readonly<
  Omit<Members, Names> & Required<Pick<Members, Names>>
>;

/** The files of a multipart body; `Many` are parts that may repeat. */
type WithFiles<Body, One, Many> = {
  readonly [Name in keyof Body]: Name extends One ? File : Name extends Many ? File[] : Body[Name];
};
