import { Router as expressRouter, type Router as ExpressRouter } from 'express';
import { compilePlan } from './compile-plan.ts';
import type { Contract } from './contract.ts';
import { Faults } from './faults.ts';
import type { RouterOptions } from './options.ts';
import { serve } from './serve.ts';

/** An Express router that enforces a contract. */
export interface Router extends ExpressRouter {
  /** Ends the timers and stores of the rate limits. */
  readonly shutdown: () => Promise<void>;
}

/**
 * A router to mount at `basePath` of an existing Express app, before any body parser. It matches on
 * the raw `originalUrl` and adds only headers of its own requests; hosts, HTTPS and security headers
 * are the app's. Rejects with a `StartError` that lists everything missing or wrong.
 */
export async function createRouter<H, V>(
  contract: Contract<H, V>,
  options: RouterOptions<NoInfer<H>, NoInfer<V>>,
): Promise<Router> {
  const faults = new Faults();
  const basePath = options.basePath ?? contract.basePath;
  if (basePath !== '' && !/^(?:\/[^/?#\s]+)+$/.test(basePath)) {
    faults.add('basePath must start with "/" and not end with it');
  }
  const mount = { unmatched: options.unmatched ?? 'deny' };
  const plan = await compilePlan(contract, options, { basePath, mount, edge: null }, faults);
  const router = expressRouter({ caseSensitive: true, strict: true });
  router.use(serve(plan));
  return Object.assign(router, { shutdown: () => plan.limiter.shutdown() });
}
