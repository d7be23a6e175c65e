// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** How the credential of each scheme is carried. */
export const schemes = { 'key of §': { kind: 'apiKey', in: 'header', name: 'X-Key' } } as const;

/** What each published operation asks for: any one entry of `security`, wholly. */
export const requirements = {
  /** `POST /2fa` */
  '2fa': { method: 'POST', path: '/2fa', security: [{ 'key of §': [] }] },
  /** `GET /files/{name}.{ext}` */
  getFilesByNameByExt: { method: 'GET', path: '/files/{name}.{ext}', security: [{ 'key of §': [] }] },
  /** `GET /größe/用户` */
  'getGröße用户': { method: 'GET', path: '/größe/用户', security: [{ 'key of §': [] }] },
  /** `POST /names` */
  names: { method: 'POST', path: '/names', security: [{ 'key of §': [] }] },
  /** `GET /repos/{base}...{head}` */
  getReposByBaseByHead: { method: 'GET', path: '/repos/{base}...{head}', security: [{ 'key of §': [] }] },
  /** `GET /users/me` */
  getUsersMe: { method: 'GET', path: '/users/me', security: [] },
  /** `PATCH /users/me` */
  'user.update-me': { method: 'PATCH', path: '/users/me', security: [{ 'key of §': [] }] },
  /** `PUT /users/me` */
  user_update_me: { method: 'PUT', path: '/users/me', security: [{ 'key of §': [] }] },
  /** `DELETE /users/{class}` */
  constructor: { method: 'DELETE', path: '/users/{class}', security: [{ 'key of §': [] }] },
  /** `GET /users/{class}` */
  delete: { method: 'GET', path: '/users/{class}', security: [{ 'key of §': [] }] },
} as const;

/** The operation that takes tokens back (RFC 7009). */
export const revocation = null;
