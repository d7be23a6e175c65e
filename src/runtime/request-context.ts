import type { Logger } from 'pino';
import type { Exchange } from './exchange.ts';
import type { RequestContext } from './types.ts';

/** What a handler is told of its request beside the contract's parts; made when asked for. */
export function requestContext(exchange: Exchange, operationId: string): RequestContext {
  const { requestId, req, res, target, address, plan } = exchange;
  let log: Logger | undefined;
  let signal: AbortSignal | undefined;
  return {
    requestId,
    operationId,
    method: req.method,
    path: target?.path ?? '',
    address,
    get log() {
      return (log ??= plan.log.child({ requestId, operationId }));
    },
    get signal() {
      return (signal ??= signalOf(res));
    },
  };
}

function signalOf(res: Exchange['res']): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => {
    if (!res.writableFinished) controller.abort();
  };
  if (res.destroyed) abort();
  else res.once('close', abort);
  return controller.signal;
}
