import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusal } from '../problem/refusal.ts';
import { renderProblemJson } from '../problem/render.ts';

/** The answer to a request that did not even reach the pipeline. */
export function lastResort(req: IncomingMessage, res: ServerResponse): void {
  if (res.headersSent) {
    req.socket.destroy();
    return;
  }
  const requestId = randomUUID();
  const { status, contentType, body } = renderProblemJson(
    refusal('invalid-request-target'),
    requestId,
  );
  res.statusCode = status;
  res.setHeader('Content-Type', contentType);
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('X-Request-Id', requestId);
  res.end(body);
}
