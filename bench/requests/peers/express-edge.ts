import { randomUUID } from 'node:crypto';
import express, { type Express, type Request, type RequestHandler } from 'express';
import { rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import helmet from 'helmet';
import type { Setup } from '../domain/setup.ts';
import type { Caller } from './caller.ts';

/** An app with request id, security headers and JSON in and out. */
export function expressEdge(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestId);
  app.use(helmet());
  app.use(express.json());
  return app;
}

const requestId: RequestHandler = (_req, res, next) => {
  res.setHeader('X-Request-Id', randomUUID());
  next();
};

const callers = new WeakMap<Request, Caller>();

export function setCaller(req: Request, caller: Caller): void {
  callers.set(req, caller);
}

/** Throws where nobody was authenticated. */
export function callerIn(req: Request): Caller {
  const caller = callers.get(req);
  if (caller === undefined) throw new Error('nobody was authenticated');
  return caller;
}

/** Counts by principal, after the token was verified. */
export function limiter({ limit }: Setup): RateLimitRequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (req) => callerIn(req as Request).subject,
  });
}
