import type { SchemeCarrier } from './contract.ts';

/** What a requirement adds to a request. */
export interface Carriage {
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly query: ReadonlyMap<string, string>;
  readonly cookies: ReadonlyMap<string, string>;
  /** Whether the environment carries a part of it. */
  readonly ambient: boolean;
}

/** One term of a requirement with its credential; `null`: the environment carries it. */
export interface Load {
  readonly scheme: SchemeCarrier;
  readonly credential: string | null;
}

export const EMPTY: Carriage = {
  headers: new Map(),
  query: new Map(),
  cookies: new Map(),
  ambient: false,
};

/** All the loads in one request; `undefined` where two of them need the same place. */
export function carry(loads: readonly Load[]): Carriage | undefined {
  const places = {
    header: new Map<string, string>(),
    query: new Map<string, string>(),
    cookie: new Map<string, string>(),
  };
  let ambient = false;
  for (const { scheme, credential } of loads) {
    if (credential === null || scheme.in === 'connection') {
      ambient = true;
      continue;
    }
    const name = scheme.in === 'header' ? scheme.name.toLowerCase() : scheme.name;
    const text = 'prefix' in scheme ? `${scheme.prefix} ${credential}` : credential;
    const place = places[scheme.in];
    if (place.has(name) && place.get(name) !== text) return undefined;
    place.set(name, text);
  }
  return { headers: places.header, query: places.query, cookies: places.cookie, ambient };
}

function isEmpty({ headers, query, cookies, ambient }: Carriage): boolean {
  return headers.size + query.size + cookies.size === 0 && !ambient;
}

/**
 * The request with what is carried. One with a credential follows no redirect: the credential is
 * for this origin and this operation. `cookies` says whether the contract has ambient schemes, so
 * that the browser must be kept from sending cookies that were not chosen.
 */
export async function load(
  request: Request,
  carriage: Carriage,
  cookies: 'unknown' | 'credentials',
): Promise<Request> {
  const credentials = cookieMode(carriage, cookies);
  if (isEmpty(carriage)) return cookies === 'unknown' ? request : new Request(request, credentials);
  const headers = new Headers(request.headers);
  for (const [name, text] of carriage.headers) headers.set(name, text);
  if (carriage.cookies.size > 0) headers.set('Cookie', cookieHeader(request, carriage.cookies));
  const changes: RequestInit = { headers, redirect: 'manual', ...credentials };
  if (carriage.query.size === 0) return new Request(request, changes);
  return moved(request, withQuery(request.url, carriage.query), changes);
}

function cookieMode({ ambient }: Carriage, cookies: 'unknown' | 'credentials'): RequestInit {
  if (ambient) return { credentials: 'include' };
  return cookies === 'credentials' ? { credentials: 'omit' } : {};
}

function cookieHeader(request: Request, cookies: ReadonlyMap<string, string>): string {
  const own = request.headers.get('Cookie');
  const pairs = [...cookies].map(([name, text]) => `${name}=${text}`);
  return [...(own === null ? [] : [own]), ...pairs].join('; ');
}

function withQuery(href: string, query: ReadonlyMap<string, string>): URL {
  const url = new URL(href);
  const pairs = [...query].map((pair) => pair.map(encodeURIComponent).join('='));
  url.search = [...(url.search === '' ? [] : [url.search.slice(1)]), ...pairs].join('&');
  return url;
}

/** A body is read first: not every browser can send one that is still a stream. */
async function moved(request: Request, url: URL, changes: RequestInit): Promise<Request> {
  const body = request.body === null ? null : await request.arrayBuffer();
  return new Request(url, {
    method: request.method,
    body,
    cache: request.cache,
    credentials: request.credentials,
    integrity: request.integrity,
    keepalive: request.keepalive,
    mode: request.mode,
    referrerPolicy: request.referrerPolicy,
    signal: request.signal,
    ...changes,
  });
}
