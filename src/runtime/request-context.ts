import type { Logger } from 'pino';
import type { Exchange } from './exchange.ts';
import type { RequestContext } from './types.ts';

/** What a handler is told of its request beside the contract's parts; made when asked for. */
export class Context implements RequestContext {
  readonly operationId: string;
  readonly #exchange: Exchange;
  #log: Logger | undefined;
  #signal: AbortSignal | undefined;

  constructor(exchange: Exchange, operationId: string) {
    this.#exchange = exchange;
    this.operationId = operationId;
  }

  get requestId(): string {
    return this.#exchange.requestId;
  }

  get method(): string {
    return this.#exchange.req.method;
  }

  get path(): string {
    return this.#exchange.target?.path ?? '';
  }

  get address(): string {
    return this.#exchange.address;
  }

  get log(): Logger {
    const { plan, requestId } = this.#exchange;
    return (this.#log ??= plan.log.child({ requestId, operationId: this.operationId }));
  }

  get signal(): AbortSignal {
    return (this.#signal ??= signalOf(this.#exchange.res));
  }
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
