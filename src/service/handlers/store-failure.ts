import { isStoreFailure } from '../../identity/index.ts';
import { Problem, type Handler } from '../../index.ts';

/** The same handlers, which answer 503 while the database is down. */
export function withStoreFailures<H extends object>(handlers: H): H {
  const guarded = Object.entries(handlers as Record<string, Handler>).map(
    ([id, handler]): [string, Handler] => [id, (request) => answer(handler, request)],
  );
  return Object.fromEntries(guarded) as H;
}

async function answer(
  handler: Handler,
  request: Parameters<Handler>[0],
): Promise<Awaited<ReturnType<Handler>>> {
  try {
    return await handler(request);
  } catch (cause) {
    if (!isStoreFailure(cause)) throw cause;
    throw new Problem('service-unavailable', { headers: { 'Retry-After': '5' }, cause });
  }
}
