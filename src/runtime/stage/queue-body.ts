import type { Exchange } from '../exchange.ts';
import { enterBodyQueue } from '../request/body-queue.ts';
import { announcesBody } from '../request/read-body.ts';

/** A request with a body waits in line before the guard, the handler or a hash does anything for it. */
export function queueBody({ req }: Exchange): Promise<void> | void {
  if (!announcesBody(req)) return undefined;
  const length = req.headers['content-length'];
  // One in chunks says no length: it may be large.
  return enterBodyQueue(length === undefined ? Infinity : Number(length));
}
