// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Contract, OperationSpec, RoleSpec, SchemeSpec } from 'gatewright/abi';

/** What several operations say. */
const cursorParameter = {
  name: 'cursor',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  shape: { kind: 'primitive', types: ['string'] },
} as const;
const defaultLimits = [
  {
    name: 'default',
    limit: { env: 'DEFAULT_LIMIT', fallback: 300 },
    windowSeconds: 60,
    key: 'ip',
    onStoreFailure: 'local',
  },
] as const;
const healthLimits = [
  { name: 'health', limit: 600, windowSeconds: 60, key: 'ip', onStoreFailure: 'local' },
] as const;
const itemIdParameter = {
  name: 'itemId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  shape: { kind: 'primitive', types: ['string'] },
} as const;
const limitParameter = {
  name: 'limit',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  shape: { kind: 'primitive', types: ['integer'] },
} as const;
const loginLimits = [
  {
    name: 'login',
    limit: { env: 'LOGIN_LIMIT', fallback: 10 },
    windowSeconds: 60,
    key: 'ip',
    onStoreFailure: 'deny',
  },
] as const;
const qParameter = {
  name: 'q',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  shape: { kind: 'primitive', types: ['string'] },
} as const;
const reportsLimits = [
  { name: 'reports', limit: 60, windowSeconds: 60, key: 'credential', onStoreFailure: 'local' },
] as const;
const response200 = {
  content: { 'application/json': { kind: 'json', validator: 'response200' } },
  headers: { 'Cache-Control': { required: true, validator: 'header200CacheControl' } },
} as const;
const response2002 = {
  content: { 'application/json': { kind: 'json', validator: 'response200' } },
  headers: { 'X-Total-Count': { required: true, validator: 'header200XTotalCount' } },
} as const;
const response2003 = {
  content: { 'application/json': { kind: 'json', validator: 'response200' } },
  headers: {},
} as const;
const response201 = {
  content: { 'application/json': { kind: 'json', validator: 'response201' } },
  headers: { Location: { required: true, validator: 'header201Location' } },
} as const;
const response400 = {
  content: { 'application/json': { kind: 'json', validator: 'response400' } },
  headers: {},
} as const;
const response4002 = {
  content: { 'application/problem+json': { kind: 'json', validator: 'response400' } },
  headers: {},
} as const;
const response403 = {
  content: { 'application/problem+json': { kind: 'json', validator: 'response403' } },
  headers: {},
} as const;
const response404 = {
  content: { 'application/problem+json': { kind: 'json', validator: 'response404' } },
  headers: {},
} as const;
const response409 = {
  content: { 'application/problem+json': { kind: 'json', validator: 'response409' } },
  headers: {},
} as const;
const response413 = {
  content: { 'application/problem+json': { kind: 'json', validator: 'response413' } },
  headers: {},
} as const;
const response415 = {
  content: { 'application/problem+json': { kind: 'json', validator: 'response415' } },
  headers: {},
} as const;
const response422 = {
  content: { 'application/problem+json': { kind: 'json', validator: 'response422' } },
  headers: {},
} as const;
const response503 = {
  content: { 'application/json': { kind: 'json', validator: 'response503' } },
  headers: {},
} as const;
const response5032 = {
  content: { 'application/problem+json': { kind: 'json', validator: 'response503' } },
  headers: {},
} as const;
const userAgentParameter = {
  name: 'User-Agent',
  in: 'header',
  required: false,
  style: 'simple',
  explode: false,
  shape: { kind: 'primitive', types: ['string'] },
} as const;
const userIdParameter = {
  name: 'userId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  shape: { kind: 'primitive', types: ['string'] },
} as const;
const writes1Writes2Limits = [
  { name: 'writes-1', limit: 60, windowSeconds: 60, key: 'principal', onStoreFailure: 'local' },
  { name: 'writes-2', limit: 5000, windowSeconds: 86400, key: 'principal', onStoreFailure: 'local' },
] as const;

/** The operations by id: guard, limits, media types. */
export const operations = {
  /**
   * `GET /api-keys`
   *
   * My API keys
   */
  listApiKeys: {
    method: 'GET',
    path: '/api-keys',
    guard: { security: [{ oauth2: ['keys:read'] }] },
    limits: defaultLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [cursorParameter, limitParameter],
    responses: { 200: response2002, 400: response4002, 422: response422 },
  },
  /**
   * `POST /api-keys`
   *
   * Make an API key
   */
  createApiKey: {
    method: 'POST',
    path: '/api-keys',
    guard: { security: [{ oauth2: ['keys:write'] }] },
    limits: [
      {
        name: 'api-keys',
        limit: 20,
        windowSeconds: 3600,
        key: 'principal',
        onStoreFailure: 'local',
      },
    ],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: {
      201: response201,
      400: response4002,
      409: response409,
      413: response413,
      415: response415,
      422: response422,
    },
  },
  /**
   * `DELETE /api-keys/{keyId}`
   *
   * Revoke an API key
   */
  deleteApiKey: {
    method: 'DELETE',
    path: '/api-keys/{keyId}',
    guard: { security: [{ oauth2: ['keys:write'] }] },
    limits: writes1Writes2Limits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      {
        name: 'keyId',
        in: 'path',
        required: true,
        style: 'simple',
        explode: false,
        shape: { kind: 'primitive', types: ['string'] },
      },
    ],
    responses: { 204: { content: {}, headers: {} }, 404: response404, 422: response422 },
  },
  /**
   * `POST /auth/login`
   *
   * Sign in with JSON
   */
  login: {
    method: 'POST',
    path: '/auth/login',
    guard: { security: [] },
    limits: loginLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [userAgentParameter],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: {
      200: response200,
      400: response4002,
      401: {
        content: { 'application/problem+json': { kind: 'json', validator: 'response401' } },
        headers: {},
      },
      413: response413,
      415: response415,
      422: response422,
      503: response5032,
    },
  },
  /**
   * `POST /auth/logout`
   *
   * End this session
   */
  logout: {
    method: 'POST',
    path: '/auth/logout',
    guard: { security: [{ oauth2: [] }] },
    limits: defaultLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 204: { content: {}, headers: {} } },
  },
  /**
   * `POST /auth/register`
   *
   * Open an account
   */
  register: {
    method: 'POST',
    path: '/auth/register',
    guard: { security: [] },
    limits: [
      {
        name: 'register',
        limit: { env: 'REGISTER_LIMIT', fallback: 20 },
        windowSeconds: 3600,
        key: 'ip',
        onStoreFailure: 'deny',
      },
    ],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: {
      202: { content: { 'application/json': { kind: 'json', validator: 'response202' } }, headers: {} },
      400: response4002,
      409: response409,
      413: response413,
      415: response415,
      422: response422,
      503: response5032,
    },
  },
  /**
   * `POST /auth/revoke`
   *
   * Give a token back
   */
  revokeToken: {
    method: 'POST',
    path: '/auth/revoke',
    guard: { security: [] },
    limits: loginLimits,
    errorFormat: 'oauth2',
    bodyLimit: 102400,
    parameters: [],
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          parser: 'form',
          validator: 'body',
          fields: {
            client_id: { style: 'form', explode: true, shape: { kind: 'primitive', types: ['string'] } },
            token: { style: 'form', explode: true, shape: { kind: 'primitive', types: ['string'] } },
            token_type_hint: { style: 'form', explode: true, shape: { kind: 'primitive', types: ['string'] } },
          },
        },
      },
    },
    responses: { 200: { content: {}, headers: {} }, 400: response400, 503: response503 },
  },
  /**
   * `POST /auth/token`
   *
   * Get an access token
   */
  issueToken: {
    method: 'POST',
    path: '/auth/token',
    guard: { security: [] },
    limits: loginLimits,
    errorFormat: 'oauth2',
    bodyLimit: 102400,
    parameters: [userAgentParameter],
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          parser: 'form',
          validator: 'body',
          fields: {
            client_id: { style: 'form', explode: true, shape: { kind: 'primitive', types: ['string'] } },
            grant_type: { style: 'form', explode: true, shape: { kind: 'primitive', types: ['string'] } },
            password: { style: 'form', explode: true, shape: { kind: 'primitive', types: ['string'] } },
            refresh_token: { style: 'form', explode: true, shape: { kind: 'primitive', types: ['string'] } },
            scope: { style: 'form', explode: true, shape: { kind: 'primitive', types: ['string'] } },
            username: { style: 'form', explode: true, shape: { kind: 'primitive', types: ['string'] } },
          },
        },
      },
    },
    responses: {
      200: response200,
      400: response400,
      401: { content: { 'application/json': { kind: 'json', validator: 'response401' } }, headers: {} },
      503: response503,
    },
  },
  /**
   * `GET /greeting`
   *
   * A greeting, by name for those who say who they are
   */
  getGreeting: {
    method: 'GET',
    path: '/greeting',
    guard: { security: [{}, { oauth2: [] }] },
    limits: defaultLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 200: response2003 },
  },
  /**
   * `GET /health/live`
   *
   * Is the process alive?
   */
  getLiveness: {
    method: 'GET',
    path: '/health/live',
    guard: { security: [] },
    limits: healthLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 200: response2003 },
  },
  /**
   * `GET /health/ready`
   *
   * Can it serve?
   */
  getReadiness: {
    method: 'GET',
    path: '/health/ready',
    guard: { security: [] },
    limits: healthLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 200: response2003, 503: response503 },
  },
  /**
   * `GET /internal/metrics`
   *
   * Metrics in Prometheus's text format
   */
  getMetrics: {
    method: 'GET',
    path: '/internal/metrics',
    internal: true,
    guard: { security: [{ serviceKey: [] }], roles: { anyOf: ['operator'] } },
    limits: [{ name: 'metrics', limit: 60, windowSeconds: 60, key: 'credential', onStoreFailure: 'local' }],
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 200: { content: { 'text/plain': { kind: 'text', validator: 'response200' } }, headers: {} } },
  },
  /**
   * `GET /items`
   *
   * My items
   */
  listItems: {
    method: 'GET',
    path: '/items',
    guard: { security: [{ oauth2: ['items:read'] }, { apiKey: ['items:read'] }] },
    limits: defaultLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      cursorParameter,
      limitParameter,
      qParameter,
      {
        name: 'status',
        in: 'query',
        required: false,
        style: 'form',
        explode: false,
        shape: { kind: 'array', items: { kind: 'primitive', types: ['string'] } },
      },
    ],
    responses: { 200: response2002, 400: response4002, 422: response422 },
  },
  /**
   * `POST /items`
   *
   * Add an item
   */
  createItem: {
    method: 'POST',
    path: '/items',
    guard: { security: [{ oauth2: ['items:write'] }] },
    limits: writes1Writes2Limits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: { 201: response201, 400: response4002, 413: response413, 415: response415, 422: response422 },
  },
  /**
   * `DELETE /items/{itemId}`
   *
   * Delete an item
   */
  deleteItem: {
    method: 'DELETE',
    path: '/items/{itemId}',
    guard: { security: [{ oauth2: ['items:write'] }] },
    limits: writes1Writes2Limits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [itemIdParameter],
    responses: { 204: { content: {}, headers: {} }, 404: response404, 422: response422 },
  },
  /**
   * `GET /items/{itemId}`
   *
   * One of my items
   */
  getItem: {
    method: 'GET',
    path: '/items/{itemId}',
    guard: { security: [{ oauth2: ['items:read'] }, { apiKey: ['items:read'] }] },
    limits: defaultLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [itemIdParameter],
    responses: { 200: response2003, 404: response404, 422: response422 },
  },
  /**
   * `PATCH /items/{itemId}`
   *
   * Change an item
   */
  updateItem: {
    method: 'PATCH',
    path: '/items/{itemId}',
    guard: { security: [{ oauth2: ['items:write'] }] },
    limits: writes1Writes2Limits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [itemIdParameter],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: {
      200: response2003,
      400: response4002,
      404: response404,
      409: response409,
      413: response413,
      415: response415,
      422: response422,
    },
  },
  /**
   * `PUT /items/{itemId}`
   *
   * Replace an item
   */
  replaceItem: {
    method: 'PUT',
    path: '/items/{itemId}',
    guard: { security: [{ oauth2: ['items:write'] }] },
    limits: writes1Writes2Limits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [itemIdParameter],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: {
      200: response2003,
      400: response4002,
      404: response404,
      409: response409,
      413: response413,
      415: response415,
      422: response422,
    },
  },
  /**
   * `POST /items/{itemId}/attachments`
   *
   * Attach a picture or a document
   */
  addAttachment: {
    method: 'POST',
    path: '/items/{itemId}/attachments',
    guard: { security: [{ oauth2: ['items:write'] }] },
    limits: [
      { name: 'uploads-1', limit: 20, windowSeconds: 60, key: 'principal', onStoreFailure: 'local' },
      {
        name: 'uploads-2',
        limit: 500,
        windowSeconds: 86400,
        key: 'principal',
        onStoreFailure: 'local',
      },
    ],
    errorFormat: 'problem',
    bodyLimit: 6291456,
    parameters: [itemIdParameter],
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          parser: 'multipart',
          validator: 'body',
          parts: {
            caption: { kind: 'text', repeats: false, shape: { kind: 'primitive', types: ['string'] } },
            file: {
              kind: 'file',
              repeats: false,
              contentTypes: ['image/png', 'image/jpeg', 'application/pdf'],
              maxBytes: 5242880,
            },
          },
        },
      },
    },
    responses: {
      201: { content: { 'application/json': { kind: 'json', validator: 'response201' } }, headers: {} },
      400: response4002,
      404: response404,
      409: response409,
      413: response413,
      415: response415,
      422: response422,
    },
  },
  /**
   * `GET /me`
   *
   * Who am I?
   */
  getMe: {
    method: 'GET',
    path: '/me',
    guard: { security: [{ oauth2: ['profile:read'] }] },
    limits: defaultLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 200: response2003 },
  },
  /**
   * `PATCH /me`
   *
   * Change my profile
   */
  updateMe: {
    method: 'PATCH',
    path: '/me',
    guard: { security: [{ oauth2: ['profile:write'] }] },
    limits: writes1Writes2Limits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: { 200: response2003, 400: response4002, 413: response413, 415: response415, 422: response422 },
  },
  /**
   * `GET /me/sessions`
   *
   * Where am I signed in?
   */
  listSessions: {
    method: 'GET',
    path: '/me/sessions',
    guard: { security: [{ oauth2: ['profile:read'] }] },
    limits: defaultLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [cursorParameter, limitParameter],
    responses: { 200: response2002, 400: response4002, 422: response422 },
  },
  /**
   * `GET /partner/orders`
   *
   * Orders for a partner's system
   */
  listPartnerOrders: {
    method: 'GET',
    path: '/partner/orders',
    guard: { security: [{ oauth2: ['orders:read'], partnerKey: ['orders:read'] }] },
    limits: reportsLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [cursorParameter, limitParameter],
    responses: { 200: response2002, 400: response4002, 403: response403, 422: response422 },
  },
  /**
   * `GET /reports/usage`
   *
   * Calls of the whole service by day
   */
  getUsageReport: {
    method: 'GET',
    path: '/reports/usage',
    guard: { security: [{ oauth2: ['reports:read'] }, { apiKey: ['reports:read'] }] },
    limits: reportsLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      {
        name: 'from',
        in: 'query',
        required: false,
        style: 'form',
        explode: true,
        shape: { kind: 'primitive', types: ['string'] },
      },
      {
        name: 'to',
        in: 'query',
        required: false,
        style: 'form',
        explode: true,
        shape: { kind: 'primitive', types: ['string'] },
      },
    ],
    responses: { 200: response2003, 400: response4002, 422: response422 },
  },
  /**
   * `GET /usage/summary`
   *
   * Calls made with this key
   */
  getUsageSummary: {
    method: 'GET',
    path: '/usage/summary',
    guard: { security: [{ apiKey: ['usage:read'] }, { apiKeyQuery: ['usage:read'] }] },
    limits: reportsLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [],
    responses: { 200: response2003, 422: response422 },
  },
  /**
   * `GET /users`
   *
   * All accounts
   */
  listUsers: {
    method: 'GET',
    path: '/users',
    guard: { security: [{ oauth2: ['users:read'] }], permissions: { anyOf: ['users:read'] } },
    limits: defaultLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [
      cursorParameter,
      limitParameter,
      qParameter,
      {
        name: 'role',
        in: 'query',
        required: false,
        style: 'form',
        explode: true,
        shape: { kind: 'primitive', types: ['string'] },
      },
      {
        name: 'status',
        in: 'query',
        required: false,
        style: 'form',
        explode: true,
        shape: { kind: 'primitive', types: ['string'] },
      },
    ],
    responses: { 200: response2002, 400: response4002, 422: response422 },
  },
  /**
   * `DELETE /users/{userId}`
   *
   * Delete an account
   */
  deleteUser: {
    method: 'DELETE',
    path: '/users/{userId}',
    guard: {
      security: [{ oauth2: ['users:write'] }],
      roles: { anyOf: ['admin'] },
      permissions: { anyOf: ['users:delete'] },
    },
    limits: writes1Writes2Limits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [userIdParameter],
    responses: { 204: { content: {}, headers: {} }, 404: response404, 409: response409, 422: response422 },
  },
  /**
   * `GET /users/{userId}`
   *
   * One account
   */
  getUser: {
    method: 'GET',
    path: '/users/{userId}',
    guard: { security: [{ oauth2: ['users:read'] }], permissions: { anyOf: ['users:read'] } },
    limits: defaultLimits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [userIdParameter],
    responses: { 200: response2003, 404: response404, 422: response422 },
  },
  /**
   * `PATCH /users/{userId}`
   *
   * Change an account
   */
  updateUser: {
    method: 'PATCH',
    path: '/users/{userId}',
    guard: {
      security: [{ oauth2: ['users:write'] }],
      permissions: { allOf: ['users:read', 'users:update'] },
    },
    limits: writes1Writes2Limits,
    errorFormat: 'problem',
    bodyLimit: 102400,
    parameters: [userIdParameter],
    body: { required: true, content: { 'application/json': { parser: 'json', validator: 'body' } } },
    responses: {
      200: response2003,
      400: response4002,
      403: response403,
      404: response404,
      409: response409,
      413: response413,
      415: response415,
      422: response422,
    },
  },
} as const satisfies Readonly<Record<string, OperationSpec>>;

/** The security schemes by name. */
export const schemes = {
  apiKey: { kind: 'apiKey', in: 'header', parameter: 'X-API-Key' },
  apiKeyQuery: { kind: 'apiKey', in: 'query', parameter: 'api_key' },
  oauth2: {
    kind: 'oauth2',
    jwt: {
      issuer: '${TOKEN_ISSUER}',
      audience: '${TOKEN_AUDIENCE}',
      algorithms: ['${TOKEN_ALGORITHM:-HS256}'],
    },
  },
  partnerKey: { kind: 'apiKey', in: 'header', parameter: 'X-Partner-Key' },
  serviceKey: { kind: 'apiKey', in: 'header', parameter: 'X-Service-Key' },
} as const satisfies Readonly<
  Record<string, SchemeSpec>
>;

/** The roles by name, inheritance resolved. */
export const roles = {
  admin: {
    includes: ['admin', 'moderator', 'user'],
    permissions: ['users:assign-roles', 'users:delete', 'users:read', 'users:update'],
    scopes: [
      'items:read',
      'items:write',
      'keys:read',
      'keys:write',
      'orders:read',
      'profile:read',
      'profile:write',
      'reports:read',
      'usage:read',
      'users:read',
      'users:write',
    ],
  },
  moderator: {
    includes: ['moderator', 'user'],
    permissions: ['users:read', 'users:update'],
    scopes: [
      'items:read',
      'items:write',
      'keys:read',
      'keys:write',
      'orders:read',
      'profile:read',
      'profile:write',
      'reports:read',
      'usage:read',
      'users:read',
      'users:write',
    ],
  },
  operator: { includes: ['operator'], permissions: ['metrics:read'], scopes: [] },
  user: {
    includes: ['user'],
    permissions: [],
    scopes: [
      'items:read',
      'items:write',
      'keys:read',
      'keys:write',
      'orders:read',
      'profile:read',
      'profile:write',
      'usage:read',
    ],
  },
} as const satisfies Readonly<
  Record<string, RoleSpec>
>;

/** What unknown paths count against. */
export const limits: Contract['limits'] = [
  {
    name: 'default',
    limit: { env: 'DEFAULT_LIMIT', fallback: 300 },
    windowSeconds: 60,
    key: 'ip',
    onStoreFailure: 'local',
  },
];

/** Where the docs are and who sees them in production. */
export const docs: Contract['docs'] = { ui: '/docs', document: '/openapi.json', production: 'hidden' };
