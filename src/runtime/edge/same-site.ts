import { protocolOf } from './client.ts';
import type { ServedRequest } from './served-request.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'QUERY']);

/**
 * Whether a request that a browser may have sent with cookies comes from the service's own pages or
 * an allowed origin, by Fetch Metadata and Origin. A request that says neither does not.
 */
export function isSameSite(req: ServedRequest, origins: ReadonlySet<string> = new Set()): boolean {
  if (SAFE.has(req.method)) return true;
  const site = req.headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return true;
  const origin = req.headers.origin;
  if (origin === undefined) return false;
  if (origins.has(origin)) return true;
  return site === undefined && origin === `${protocolOf(req)}://${req.headers.host ?? ''}`;
}
