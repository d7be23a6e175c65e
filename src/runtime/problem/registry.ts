/** What a registered problem looks like to a client. */
export interface ProblemDefinition {
  readonly status: number;
  readonly title: string;
  /** What it means and what to do about it; the text of the docs page. */
  readonly description: string;
  /** URI of the problem type, where it is not `urn:gatewright:problem:<code>`. */
  readonly type?: string;
}

/**
 * Every problem that the runtime itself answers, by its stable code. The codes with an underscore
 * are those of RFC 6749 5.2 and RFC 7009 2.2.1, for operations whose error format is `oauth2`.
 */
export const problems = {
  'invalid-request-target': {
    status: 400,
    title: 'Invalid request target',
    description: 'The path or query of the request line is not a well-formed origin-form target.',
  },
  'malformed-request': {
    status: 400,
    title: 'Malformed request',
    description: 'The message is not well-formed HTTP.',
  },
  'malformed-parameter': {
    status: 400,
    title: 'Malformed parameter',
    description: 'A path, query, header or cookie parameter could not be decoded.',
  },
  'malformed-body': {
    status: 400,
    title: 'Malformed body',
    description: 'The body is missing or could not be decoded as its media type says.',
  },
  'bad-host': {
    status: 400,
    title: 'Bad Host header',
    description: 'The request must carry exactly one well-formed Host header.',
  },
  'missing-credential': {
    status: 401,
    title: 'Credential required',
    description: 'The operation needs a credential. WWW-Authenticate lists what is accepted.',
  },
  'invalid-credential': {
    status: 401,
    title: 'Invalid credential',
    description: 'The credential is malformed, unknown, expired or revoked.',
  },
  'insufficient-scope': {
    status: 403,
    title: 'Insufficient scope',
    description: 'The credential is good but was not granted a scope that the operation needs.',
  },
  'insufficient-role': {
    status: 403,
    title: 'Insufficient role',
    description: 'The caller does not hold a role that the operation needs.',
  },
  'insufficient-permission': {
    status: 403,
    title: 'Insufficient permission',
    description: 'The caller does not hold a permission that the operation needs.',
  },
  forbidden: {
    status: 403,
    title: 'Forbidden',
    description: 'The caller may not do this.',
  },
  'origin-denied': {
    status: 403,
    title: 'Origin denied',
    description: 'The request comes from a web origin that is not allowed.',
  },
  'https-required': {
    status: 403,
    title: 'HTTPS required',
    description: 'The service is not offered over plain HTTP. Use an https URL.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    description: 'There is nothing here.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    description: 'The path exists but not with this method. Allow lists the methods.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    description: 'No media type that Accept names can be produced.',
  },
  'request-timeout': {
    status: 408,
    title: 'Request timeout',
    description: 'The request was not received in time.',
  },
  conflict: {
    status: 409,
    title: 'Conflict',
    description: 'The request conflicts with the present state of the resource.',
  },
  gone: {
    status: 410,
    title: 'Gone',
    description: 'The resource existed and will not come back.',
  },
  'payload-too-large': {
    status: 413,
    title: 'Payload too large',
    description: 'The body, or a part of it, is larger than the operation accepts.',
  },
  'uri-too-long': {
    status: 414,
    title: 'URI too long',
    description: 'The request target is longer than the service accepts.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    description: 'The operation does not accept a body of this media type.',
  },
  'unsupported-content-encoding': {
    status: 415,
    title: 'Unsupported content encoding',
    description: 'The body is encoded in a way that the service does not accept.',
  },
  'expectation-failed': {
    status: 417,
    title: 'Expectation failed',
    description: 'Only the expectation 100-continue is understood.',
  },
  'misdirected-request': {
    status: 421,
    title: 'Misdirected request',
    description: 'The service does not answer for the host that the request names.',
  },
  'validation-failed': {
    status: 422,
    title: 'Validation failed',
    description:
      'The request breaks the contract. Each entry of errors names a field and its rule.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    description: 'A rate limit is exceeded. Retry-After says when to try again.',
    type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
  },
  'header-fields-too-large': {
    status: 431,
    title: 'Header fields too large',
    description: 'The header of the request is larger than the service accepts.',
  },
  'internal-error': {
    status: 500,
    title: 'Internal error',
    description: 'Something went wrong. Quote the request id when you report it.',
  },
  'invalid-response': {
    status: 500,
    title: 'Invalid response',
    description: 'The service made a response that its contract does not allow, and withheld it.',
  },
  'not-implemented': {
    status: 501,
    title: 'Not implemented',
    description: 'The service does not do this yet. For handlers to throw.',
  },
  'service-unavailable': {
    status: 503,
    title: 'Service unavailable',
    description: 'The request could not be decided or served just now. Try again later.',
  },
  invalid_request: {
    status: 400,
    title: 'Invalid request',
    description: 'A parameter of the token request is missing, repeated or malformed.',
  },
  invalid_client: {
    status: 401,
    title: 'Invalid client',
    description: 'The client is unknown or did not authenticate.',
  },
  invalid_grant: {
    status: 400,
    title: 'Invalid grant',
    description: 'The password, code or refresh token is wrong, expired or revoked.',
  },
  unauthorized_client: {
    status: 400,
    title: 'Unauthorized client',
    description: 'The client may not use this grant type.',
  },
  unsupported_grant_type: {
    status: 400,
    title: 'Unsupported grant type',
    description: 'The service does not offer this grant type.',
  },
  invalid_scope: {
    status: 400,
    title: 'Invalid scope',
    description: 'The scope is unknown, malformed or more than may be granted.',
  },
  unsupported_token_type: {
    status: 400,
    title: 'Unsupported token type',
    description: 'Tokens of this type cannot be revoked.',
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>;

/** Code of a registered problem. */
export type ProblemCode = keyof typeof problems;

/** Whether a text is the code of a registered problem. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}

/** URI of a problem type. */
export function problemType(code: string): string {
  const definition: ProblemDefinition | undefined = isProblemCode(code)
    ? problems[code]
    : undefined;
  return definition?.type ?? `urn:gatewright:problem:${code}`;
}

/** What every problem of a type says. */
export interface ProblemKind {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly type: string;
}

const kinds: ReadonlyMap<string, ProblemKind> = new Map(
  Object.entries(problems).map(([code, { status, title }]) => [
    code,
    Object.freeze({ code, status, title, type: problemType(code) }),
  ]),
);

/** @throws {TypeError} where no such problem is registered */
export function registeredKind(code: ProblemCode): ProblemKind {
  const kind = kinds.get(code);
  if (kind === undefined) throw new TypeError('the code of a problem must be registered');
  return kind;
}
