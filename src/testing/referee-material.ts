import { parse as parseQuery } from 'node:querystring';
import type { Response } from 'express';
import type { OpenApiRequest } from 'express-openapi-validator/dist/framework/types.js';
import type { Hearing } from '../runtime/referee.ts';
import { parseCookies } from '../runtime/request/cookies.ts';

/** An OpenAPI document as far as the referee looks into it. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [name: string]: unknown;
}

/** A copy of a request and its reply, made for middlewares that expect Express. */
export interface Fake {
  readonly req: OpenApiRequest;
  readonly res: Response;
  /** Shows the reply; throws what the referee finds wrong with it. */
  readonly reply: (reply: Hearing['reply']) => void;
  readonly onResponseError: (error: Error) => void;
}

/** A copy of a document without security, served at the root. */
export function refereeDocument(source: Readonly<Record<string, unknown>>): Document {
  const { security: _security, components, ...rest } = structuredClone(source);
  const paths = isRecord(rest['paths']) ? rest['paths'] : {};
  const kept = isRecord(components) ? components : {};
  delete kept['securitySchemes'];
  return {
    ...rest,
    servers: [{ url: '/' }],
    components: kept,
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => [
        path,
        isRecord(item) ? withoutSecurity(item) : {},
      ]),
    ),
  };
}

function withoutSecurity(item: Record<string, unknown>): Record<string, unknown> {
  for (const operation of Object.values(item)) {
    if (isRecord(operation)) delete operation['security'];
  }
  delete item['servers'];
  return item;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const APP = { enabled: () => true, param: () => undefined };

/** Dresses a hearing up as an Express request; `null` for the opening. */
export function fakeExchange(hearing: Hearing | null): Fake {
  let fault: Error | undefined;
  const sent: { status: number; type: string | null } = { status: 200, type: null };
  const res = {
    headersSent: false,
    get statusCode() {
      return sent.status;
    },
    getHeaders: () => (sent.type === null ? {} : { 'content-type': sent.type }),
    json: (body: unknown) => body,
  };
  const req: Record<string, unknown> = hearing === null ? { app: APP } : requestOf(hearing);
  const fake: Fake = {
    // The validator reads no more of either than is given here.
    req: req as unknown as OpenApiRequest,
    res: res as unknown as Response,
    reply: (reply) => {
      if (reply === null || reply.type?.endsWith('json') !== true) return;
      sent.status = reply.status;
      sent.type = reply.type;
      res.json(structuredClone(reply.body));
      if (fault !== undefined) throw fault;
    },
    onResponseError: (error) => {
      fault = error;
    },
  };
  req['fake'] = fake;
  return fake;
}

function requestOf(hearing: Hearing): Record<string, unknown> {
  const query = escapeReserved(hearing.query);
  const url = query === '' ? hearing.path : `${hearing.path}?${query}`;
  const cookies = parseCookies([hearing.headers['cookie'] ?? []].flat());
  return {
    app: APP,
    method: hearing.method,
    url,
    originalUrl: url,
    path: hearing.path,
    baseUrl: '',
    params: {},
    query: { ...parseQuery(query) },
    headers: { ...hearing.headers, ...contentType(hearing.mediaType) },
    cookies: Object.fromEntries(cookies.map(({ name, raw }) => [name, raw])),
    body: structuredClone(hearing.body),
  };
}

/** One spelling of each declared type: the validator compiles anew for every spelling it meets. */
function contentType(mediaType: string | null): Record<string, string | undefined> {
  return { 'content-type': mediaType ?? undefined };
}

/** It refuses reserved characters that RFC 3986 3.4 allows in a query. */
function escapeReserved(query: string): string {
  return query.replace(/[:/?@!$'()*;[\]]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
