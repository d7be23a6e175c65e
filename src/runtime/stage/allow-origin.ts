import { isVeiled } from '../edge/veiled.ts';
import type { Exchange } from '../exchange.ts';

/** Sets the CORS fields for an allowed origin; preflights are answered further on. */
export function allowOrigin(exchange: Exchange): void {
  const { plan, req, res, match } = exchange;
  const { origin } = req.headers;
  if (origin === undefined || plan.cors === null || !plan.cors.origins.has(origin)) return;
  if (isVeiled(exchange)) return;
  const middleware = match?.route.cors ?? plan.cors.unknown;
  middleware(req, res, (error?: unknown) => {
    if (error !== undefined) throw error;
  });
}
