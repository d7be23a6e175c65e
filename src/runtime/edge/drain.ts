import type { IncomingMessage, ServerResponse } from 'node:http';
import { announcesBody } from '../request/read-body.ts';
import { awaitsContinue } from './continue.ts';

/** How much of an unread body is swallowed so that the client gets to read the answer. */
const MOST_BYTES = 16 * 1024 * 1024;
const LONGEST_MILLISECONDS = 1_000;

/**
 * Keeps a connection in order whose request has a body that nobody reads: up to 16 MiB of it are
 * swallowed, none where the client still waits for `100 Continue` (Node closes after the answer
 * then). Gives a promise where the answer must not end before that: closing at once would destroy
 * it on its way.
 */
export function drain(req: IncomingMessage, res: ServerResponse): Promise<void> | null {
  if (req.complete || !announcesBody(req)) return null;
  if (awaitsContinue(req)) return null;
  let size = 0;
  req.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MOST_BYTES) req.socket.destroy();
  });
  req.on('error', () => req.socket.destroy());
  req.resume();
  return res.shouldKeepAlive ? null : finished(req);
}

function finished(req: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_MILLISECONDS);
    req.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    req.once('end', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
