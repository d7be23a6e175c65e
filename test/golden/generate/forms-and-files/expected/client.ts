// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** How the credential of each scheme is carried. */
export const schemes = {} as const;

/** What each published operation asks for: any one entry of `security`, wholly. */
export const requirements = {
  /** `POST /pictures` */
  addPicture: { method: 'POST', path: '/pictures', security: [] },
  /** `GET /pictures/latest` */
  latestPicture: { method: 'GET', path: '/pictures/latest', security: [] },
  /** `POST /sign-in` */
  'sign-in': { method: 'POST', path: '/sign-in', security: [] },
} as const;

/** The operation that takes tokens back (RFC 7009). */
export const revocation = null;
