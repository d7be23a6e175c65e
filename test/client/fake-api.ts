import type { Clock, TokenAnswer } from '../../src/client/index.ts';

/** A contract with a scheme of every kind, as the generator would write it. */
export const contract = {
  schemes: {
    oauth2: {
      kind: 'oauth2',
      in: 'header',
      name: 'Authorization',
      prefix: 'Bearer',
      password: { tokenUrl: '/v1/token' },
    },
    staff: { kind: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer' },
    basic: { kind: 'basic', in: 'header', name: 'Authorization', prefix: 'Basic' },
    key: { kind: 'apiKey', in: 'header', name: 'X-Key' },
    keyQuery: { kind: 'apiKey', in: 'query', name: 'api key' },
    cookie: { kind: 'apiKey', in: 'cookie', name: '__Host-id' },
    partner: { kind: 'apiKey', in: 'header', name: 'X-Partner' },
    mtls: { kind: 'mutualTLS', in: 'connection' },
  },
  requirements: {
    open: { method: 'GET', path: '/open', security: [] },
    list: { method: 'GET', path: '/items', security: [{ oauth2: ['read'] }, { key: ['read'] }] },
    add: { method: 'POST', path: '/items', security: [{ oauth2: ['write'] }] },
    one: { method: 'GET', path: '/items/{id}', security: [{ oauth2: [] }] },
    mine: { method: 'GET', path: '/items/mine', security: [{ key: [] }] },
    page: { method: 'GET', path: '/pages/{name}.{ext}', security: [{ key: [] }] },
    orders: { method: 'GET', path: '/orders', security: [{ oauth2: [], partner: [] }] },
    twice: { method: 'GET', path: '/twice', security: [{ oauth2: [], staff: [] }, { key: [] }] },
    greet: { method: 'GET', path: '/greet', security: [{}, { oauth2: [] }, { key: [] }] },
    report: { method: 'GET', path: '/report', security: [{ keyQuery: [] }] },
    upload: { method: 'POST', path: '/report', security: [{ keyQuery: [] }] },
    old: { method: 'GET', path: '/old', security: [{ basic: [] }] },
    site: { method: 'GET', path: '/site', security: [{ cookie: [] }] },
    vault: { method: 'GET', path: '/vault', security: [{ mtls: [], key: [] }] },
    revoke: { method: 'POST', path: '/revoke', security: [] },
  },
  revocation: 'revoke',
} as const;

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly redirect: string;
  readonly credentials: string;
}

/** A fetch that keeps what was sent and answers what it is told to. */
export function fakeFetch(answer: (sent: Sent, nth: number) => Response | Promise<Response>) {
  const sent: Sent[] = [];
  return {
    sent,
    async fetch(request: Request): Promise<Response> {
      const one = {
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: await request.text(),
        redirect: request.redirect,
        credentials: request.credentials,
      };
      sent.push(one);
      return answer(one, sent.length);
    },
  };
}

/** An answer of a token endpoint. */
export function tokenAnswer(name: string, more: Partial<TokenAnswer> = {}): TokenAnswer {
  return {
    access_token: `access-${name}`,
    token_type: 'Bearer',
    expires_in: 900,
    refresh_token: `refresh-${name}`,
    ...more,
  };
}

export function refusedToken(): Response {
  return new Response(null, {
    status: 401,
    headers: { 'WWW-Authenticate': 'Bearer realm="x", error="invalid_token"' },
  });
}

/** A clock that is set by hand; sleeping moves it on. */
export function handClock(start = 1_000_000) {
  const waits: number[] = [];
  let time = start;
  const clock: Clock = {
    now: () => time,
    sleep: async (milliseconds, signal) => {
      signal.throwIfAborted();
      waits.push(milliseconds);
      time += milliseconds;
    },
  };
  const pass = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { clock, waits, pass };
}
