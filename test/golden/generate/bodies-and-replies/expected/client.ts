// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** How the credential of each scheme is carried. */
export const schemes = {} as const;

/** What each published operation asks for: any one entry of `security`, wholly. */
export const requirements = {
  /** `POST /any` */
  takeAny: { method: 'POST', path: '/any', security: [] },
  /** `GET /streams` */
  stream: { method: 'GET', path: '/streams', security: [] },
} as const;

/** The operation that takes tokens back (RFC 7009). */
export const revocation = null;
