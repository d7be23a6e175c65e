// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** How the credential of each scheme is carried. */
export const schemes = {
  apiKey: { kind: 'apiKey', in: 'header', name: 'X-API-Key' },
  apiKeyQuery: { kind: 'apiKey', in: 'query', name: 'api_key' },
  oauth2: {
    kind: 'oauth2',
    in: 'header',
    name: 'Authorization',
    prefix: 'Bearer',
    password: { tokenUrl: '/auth/token' },
  },
  partnerKey: { kind: 'apiKey', in: 'header', name: 'X-Partner-Key' },
} as const;

/** What each published operation asks for: any one entry of `security`, wholly. */
export const requirements = {
  /**
   * `GET /api-keys`
   *
   * My API keys
   */
  listApiKeys: { method: 'GET', path: '/api-keys', security: [{ oauth2: ['keys:read'] }] },
  /**
   * `POST /api-keys`
   *
   * Make an API key
   */
  createApiKey: { method: 'POST', path: '/api-keys', security: [{ oauth2: ['keys:write'] }] },
  /**
   * `DELETE /api-keys/{keyId}`
   *
   * Revoke an API key
   */
  deleteApiKey: { method: 'DELETE', path: '/api-keys/{keyId}', security: [{ oauth2: ['keys:write'] }] },
  /**
   * `POST /auth/login`
   *
   * Sign in with JSON
   */
  login: { method: 'POST', path: '/auth/login', security: [] },
  /**
   * `POST /auth/logout`
   *
   * End this session
   */
  logout: { method: 'POST', path: '/auth/logout', security: [{ oauth2: [] }] },
  /**
   * `POST /auth/register`
   *
   * Open an account
   */
  register: { method: 'POST', path: '/auth/register', security: [] },
  /**
   * `POST /auth/revoke`
   *
   * Give a token back
   */
  revokeToken: { method: 'POST', path: '/auth/revoke', security: [] },
  /**
   * `POST /auth/token`
   *
   * Get an access token
   */
  issueToken: { method: 'POST', path: '/auth/token', security: [] },
  /**
   * `GET /greeting`
   *
   * A greeting, by name for those who say who they are
   */
  getGreeting: { method: 'GET', path: '/greeting', security: [{}, { oauth2: [] }] },
  /**
   * `GET /health/live`
   *
   * Is the process alive?
   */
  getLiveness: { method: 'GET', path: '/health/live', security: [] },
  /**
   * `GET /health/ready`
   *
   * Can it serve?
   */
  getReadiness: { method: 'GET', path: '/health/ready', security: [] },
  /**
   * `GET /items`
   *
   * My items
   */
  listItems: {
    method: 'GET',
    path: '/items',
    security: [{ oauth2: ['items:read'] }, { apiKey: ['items:read'] }],
  },
  /**
   * `POST /items`
   *
   * Add an item
   */
  createItem: { method: 'POST', path: '/items', security: [{ oauth2: ['items:write'] }] },
  /**
   * `DELETE /items/{itemId}`
   *
   * Delete an item
   */
  deleteItem: { method: 'DELETE', path: '/items/{itemId}', security: [{ oauth2: ['items:write'] }] },
  /**
   * `GET /items/{itemId}`
   *
   * One of my items
   */
  getItem: {
    method: 'GET',
    path: '/items/{itemId}',
    security: [{ oauth2: ['items:read'] }, { apiKey: ['items:read'] }],
  },
  /**
   * `PATCH /items/{itemId}`
   *
   * Change an item
   */
  updateItem: { method: 'PATCH', path: '/items/{itemId}', security: [{ oauth2: ['items:write'] }] },
  /**
   * `PUT /items/{itemId}`
   *
   * Replace an item
   */
  replaceItem: { method: 'PUT', path: '/items/{itemId}', security: [{ oauth2: ['items:write'] }] },
  /**
   * `POST /items/{itemId}/attachments`
   *
   * Attach a picture or a document
   */
  addAttachment: { method: 'POST', path: '/items/{itemId}/attachments', security: [{ oauth2: ['items:write'] }] },
  /**
   * `GET /me`
   *
   * Who am I?
   */
  getMe: { method: 'GET', path: '/me', security: [{ oauth2: ['profile:read'] }] },
  /**
   * `PATCH /me`
   *
   * Change my profile
   */
  updateMe: { method: 'PATCH', path: '/me', security: [{ oauth2: ['profile:write'] }] },
  /**
   * `GET /me/sessions`
   *
   * Where am I signed in?
   */
  listSessions: { method: 'GET', path: '/me/sessions', security: [{ oauth2: ['profile:read'] }] },
  /**
   * `GET /partner/orders`
   *
   * Orders for a partner's system
   */
  listPartnerOrders: {
    method: 'GET',
    path: '/partner/orders',
    security: [{ oauth2: ['orders:read'], partnerKey: ['orders:read'] }],
  },
  /**
   * `GET /reports/usage`
   *
   * Calls of the whole service by day
   */
  getUsageReport: {
    method: 'GET',
    path: '/reports/usage',
    security: [{ oauth2: ['reports:read'] }, { apiKey: ['reports:read'] }],
  },
  /**
   * `GET /usage/summary`
   *
   * Calls made with this key
   */
  getUsageSummary: {
    method: 'GET',
    path: '/usage/summary',
    security: [{ apiKey: ['usage:read'] }, { apiKeyQuery: ['usage:read'] }],
  },
  /**
   * `GET /users`
   *
   * All accounts
   */
  listUsers: { method: 'GET', path: '/users', security: [{ oauth2: ['users:read'] }] },
  /**
   * `DELETE /users/{userId}`
   *
   * Delete an account
   */
  deleteUser: { method: 'DELETE', path: '/users/{userId}', security: [{ oauth2: ['users:write'] }] },
  /**
   * `GET /users/{userId}`
   *
   * One account
   */
  getUser: { method: 'GET', path: '/users/{userId}', security: [{ oauth2: ['users:read'] }] },
  /**
   * `PATCH /users/{userId}`
   *
   * Change an account
   */
  updateUser: { method: 'PATCH', path: '/users/{userId}', security: [{ oauth2: ['users:write'] }] },
} as const;

/** The operation that takes tokens back (RFC 7009). */
export const revocation = 'revokeToken';
