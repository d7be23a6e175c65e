/** Hono with @hono/zod-openapi, its JWT middleware and hono-rate-limiter, on @hono/node-server. */
import { serve } from '@hono/node-server';
import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { jwt, type JwtVariables } from 'hono/jwt';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { rateLimiter } from 'hono-rate-limiter';
import { importJWK, type JWTPayload } from 'jose';
import { KEEP_ALIVE_MILLISECONDS } from '../contenders/listen.ts';
import { operationsOf, resourceOf, type Operation } from '../domain/operation.ts';
import { find, place } from '../domain/order.ts';
import { SORTS } from '../domain/schemas.ts';
import { SCOPE, type Running, type Setup, type Start } from '../domain/setup.ts';
import { callerOf, mayCall } from './caller.ts';

interface Env {
  Variables: JwtVariables<JWTPayload>;
}

export const start: Start = async (setup) => {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result, c) =>
      result.success ? undefined : c.json({ errors: result.error.issues }, 422),
  });
  app.use(requestId());
  app.use(secureHeaders());
  app.use(await authenticated(setup));
  app.use(
    rateLimiter<Env>({
      windowMs: 60_000,
      limit: setup.limit,
      standardHeaders: 'draft-7',
      keyGenerator: (c) => c.get('jwtPayload').sub ?? '',
    }),
  );
  for (const operation of operationsOf(setup.operations)) {
    if (operation.workload === 'post') addCreate(app, operation);
    else addRead(app, operation);
  }
  return listening(app);
};

async function authenticated({ key, algorithm, issuer, audience }: Setup) {
  const verification = { iss: issuer, aud: audience, typ: 'at+jwt' };
  return jwt({ secret: await secretOf(key, algorithm), alg: algorithm, verification });
}

/** Imported once, which is faster than the text of the documentation's example. */
async function secretOf(key: Setup['key'], algorithm: string): Promise<CryptoKey> {
  const secret = await importJWK(key, algorithm);
  if (!(secret instanceof Uint8Array)) return secret;
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', secret.slice(), hmac, false, ['verify']);
}

function allowed(scope: string): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!mayCall(callerOf(c.get('jwtPayload')), scope)) return c.json({ error: 'forbidden' }, 403);
    await next();
    return undefined;
  };
}

function addCreate(app: OpenAPIHono<Env>, { index, path }: Operation): void {
  const route = createRoute({
    method: 'post',
    path,
    middleware: allowed(SCOPE.post),
    request: {
      body: { required: true, content: { 'application/json': { schema: draft(index) } } },
    },
    responses: {
      201: { description: 'The order.', content: { 'application/json': { schema: order(index) } } },
    },
  });
  app.openapi(route, (c) => c.json(place(c.req.valid('json')) as never, 201));
}

function addRead(app: OpenAPIHono<Env>, operation: Operation): void {
  const schema = order(resourceOf(operation));
  const route = createRoute({
    method: 'get',
    path: operation.path,
    middleware: allowed(SCOPE.get),
    request: { params: PARAMS, query: QUERY },
    responses: {
      200: { description: 'The order.', content: { 'application/json': { schema } } },
    },
  });
  app.openapi(route, (c) => {
    const { id, line } = c.req.valid('param');
    return c.json(find(id, line, c.req.valid('query').limit) as never, 200);
  });
}

const PARAMS = z.strictObject({ id: z.uuid(), line: z.coerce.number().int().min(1).max(10_000) });
const QUERY = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100),
  sort: z.enum(SORTS).optional(),
  express: z.stringbool().optional(),
  since: z.iso.datetime({ offset: true }).optional(),
});

function draft(index: number) {
  return z.strictObject(fieldsOf(index));
}

function order(index: number) {
  return z.strictObject({ id: z.uuid(), ...fieldsOf(index) });
}

function fieldsOf(index: number) {
  return {
    title: z
      .string()
      .min(1)
      .max(100 + index),
    sku: z.string().regex(/^[A-Z]{3}-[0-9]{4}$/),
    quantity: z
      .int()
      .min(1)
      .max(10_000 + index),
    price: z.number().min(0).max(100_000),
    currency: z.enum(['EUR', 'USD', 'GBP']),
    express: z.boolean(),
    email: z.email().max(254),
    customer: z.uuid(),
    placedAt: z.iso.datetime({ offset: true }),
    tags: z.array(z.string().min(1).max(20)).max(10),
  };
}

function listening(app: OpenAPIHono<Env>): Promise<Running> {
  return new Promise((resolve) => {
    const serverOptions = { keepAliveTimeout: KEEP_ALIVE_MILLISECONDS };
    const address = { port: 0, hostname: '127.0.0.1' };
    serve({ fetch: app.fetch, serverOptions, ...address }, ({ port }) => resolve({ port }));
  });
}
