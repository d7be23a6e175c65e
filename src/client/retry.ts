import type { Clock } from './clock.ts';
import { SessionError } from './session-error.ts';

/** How long to wait for a service that says `Retry-After`. */
export interface RetryOptions {
  /** Waits of one call. A whole number of at least 1; 3 by default. */
  readonly attempts?: number;
  /** Seconds of all waits of one call together; 60 by default. A longer one is not begun. */
  readonly maxWaitSeconds?: number;
}

export interface Patience {
  readonly attempts: number;
  readonly maxWaitMs: number;
}

/** @throws {SessionError} `bad-option` */
export function patienceOf(options: RetryOptions | undefined): Patience {
  if (options === undefined) return { attempts: 0, maxWaitMs: 0 };
  const { attempts = 3, maxWaitSeconds = 60 } = options;
  if (!Number.isSafeInteger(attempts) || attempts < 1) {
    throw new SessionError('bad-option', 'retry.attempts must be a whole number of at least 1');
  }
  if (!(maxWaitSeconds > 0 && maxWaitSeconds <= 86_400)) {
    throw new SessionError('bad-option', 'retry.maxWaitSeconds must be between 0 and 86400');
  }
  return { attempts, maxWaitMs: maxWaitSeconds * 1_000 };
}

/** What `Retry-After` says, in milliseconds from now (RFC 9110, 10.2.3). */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('Retry-After')?.trim();
  if (text === undefined || text === '') return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Sends a request, and once more after the wait that a 429 asks for, or a 503 to a request that may
 * be repeated. The last answer counts, whatever it is.
 */
export async function sendPatiently(
  request: Request,
  send: (request: Request) => Promise<Response>,
  { patience, clock }: { readonly patience: Patience; readonly clock: Clock },
): Promise<Response> {
  let waited = 0;
  let next = request;
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    const spare = next.clone();
    const response = await send(next);
    const wait = mayRepeat(response, request)
      ? retryAfter(response.headers, clock.now())
      : undefined;
    if (wait === undefined || waited + wait > patience.maxWaitMs) return response;
    await response.body?.cancel();
    await clock.sleep(wait, request.signal);
    waited += wait;
    next = spare;
  }
  return send(next);
}

const REPEATABLE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY', 'PUT', 'DELETE']);

function mayRepeat({ status }: Response, { method }: Request): boolean {
  return status === 429 || (status === 503 && REPEATABLE.has(method));
}
