import type { IncomingMessage, ServerResponse } from 'node:http';

const waiting = new WeakSet<IncomingMessage>();

/** Notes that a client waits for `100 Continue` (RFC 9110 10.1.1); only `createServer` lets it wait. */
export function awaitContinue(req: IncomingMessage): void {
  waiting.add(req);
}

/** Whether a client still waits; its body may never come. */
export function awaitsContinue(req: IncomingMessage): boolean {
  return waiting.has(req);
}

/** Tells a client that waits to send its body. */
export function sendContinue(req: IncomingMessage, res: ServerResponse): void {
  if (waiting.delete(req)) res.writeContinue();
}
