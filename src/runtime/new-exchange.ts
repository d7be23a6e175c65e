import { isIP } from 'node:net';
import type { Request, Response } from 'express';
import { requestIdOf } from './edge/request-id.ts';
import type { Exchange } from './exchange.ts';
import type { Plan } from './plan.ts';

/** A request as it comes in: nothing is known of it yet. */
export function createExchange(plan: Plan, req: Request, res: Response): Exchange {
  return {
    plan,
    req,
    res,
    requestId: requestIdOf(req.headersDistinct['x-request-id']),
    startedAt: performance.now(),
    address: addressOf(req),
    secure: req.secure,
    target: null,
    query: [],
    match: null,
    operation: null,
    page: null,
    concealed: false,
    counted: false,
    tally: new Map(),
    decision: null,
    parameters: null,
    body: null,
    validated: false,
    reply: null,
    sent: null,
    problem: null,
  };
}

/**
 * The client's address. A host app that trusts every proxy is not believed: whatever a client
 * writes into `X-Forwarded-For` would be its address.
 */
function addressOf(req: Request): string {
  const peer = req.socket.remoteAddress ?? '';
  const claimed = req.app.get('trust proxy') === true ? peer : (req.ip ?? peer);
  const address = isIP(claimed) === 0 ? peer : claimed;
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
