import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { compileEdge } from './compile-edge.ts';
import { compilePlan } from './compile-plan.ts';
import type { Contract } from './contract.ts';
import { Faults } from './faults.ts';
import { noteEnforced } from './edge/enforced.ts';
import { lastResort } from './edge/last-resort.ts';
import type { ServedRequest } from './edge/served-request.ts';
import type { AppOptions } from './options.ts';
import { serve, type Enforce } from './serve.ts';

/** An Express app that enforces a contract. */
export interface App extends Express {
  /** Ends the timers and stores of the rate limits. */
  readonly shutdown: () => Promise<void>;
}

/**
 * An Express app that serves a contract with the whole edge: hosts, HTTPS, headers, CORS, limits,
 * guards, validation, docs. Rejects with a `StartError` that lists everything missing or wrong.
 */
export async function createApp<H, V>(
  contract: Contract<H, V>,
  options: AppOptions<NoInfer<H>, NoInfer<V>>,
): Promise<App> {
  const faults = new Faults();
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', compileTrust(options.trustProxy, faults));
  const edge = compileEdge(contract, options, faults);
  const { basePath } = contract;
  const plan = await compilePlan(contract, options, { basePath, mount: null, edge }, faults);
  const enforce = serve(plan);
  const failed: ErrorRequestHandler = (_error, req, res, _next) => lastResort(req, res);
  app.use(enforce, failed);
  enforceFirst(app, enforce);
  noteEnforced(app);
  return Object.assign(app, { shutdown: () => plan.limiter.shutdown() });
}

/**
 * The contract answers every request of an app, and no handler sees Express's `req`: a request that
 * comes from Node takes the short way past Express's router, which would answer a target without a
 * path itself. What a host app hands on goes through Express. The headers of trusted proxies are
 * Express's to read: a request becomes one of the app's where there are any.
 */
function enforceFirst(app: Express, enforce: Enforce): void {
  const { handle, request } = app as unknown as { handle: RequestHandler; request: object };
  const settings = app.settings as Readonly<Record<string, unknown>>;
  const handled: RequestHandler = (req, res, next?: () => void) => {
    const last = next ?? ((): void => enforce(req, res, () => lastResort(req, res)));
    if (next !== undefined || !isFresh(req)) return void handle.call(app, req, res, last);
    if (settings['trust proxy'] !== false) Object.setPrototypeOf(req, request);
    last();
  };
  Object.assign(app, { handle: handled });
}

/** No app or router of Express has seen it. */
function isFresh(req: ServedRequest): boolean {
  return req.app === undefined && req.originalUrl === undefined;
}

/** Express compiles it; what would trust every peer is refused. */
function compileTrust(list: readonly string[] = [], faults: Faults): string[] | false {
  const proxies: unknown = list;
  if (!Array.isArray(proxies) || !proxies.every((proxy) => typeof proxy === 'string')) {
    faults.add('trustProxy must be a list of proxy addresses, never true or a number');
    return false;
  }
  if (proxies.some((proxy) => /\/0+$/.test(proxy))) {
    faults.add('trustProxy must not trust every address; list the addresses of the proxies');
    return false;
  }
  const compiled = faults.attempt(() => express().set('trust proxy', [...list]));
  return compiled === undefined || list.length === 0 ? false : [...list];
}
