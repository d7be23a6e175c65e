import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import { announcesBody } from '../request/read-body.ts';

/** Milliseconds of a turn of the event loop in which requests with a body are taken up at once. */
const AT_ONCE = 1;
/** Of those who wait, one in so many is taken up each turn. */
const SHARE = 8;

/**
 * Requests with a body that come in a burst, 64 logins at once, are taken up a few at each turn of
 * the event loop: those without one, which come meanwhile, do not wait behind all of them. As long
 * as requests cost so little that a turn of them takes less than a millisecond, none has to wait.
 */
export class Burst {
  readonly #waiting: (() => void)[] = [];
  /** When the first request with a body of this turn came; `null` before it. */
  #turnBegan: number | null = null;
  /** Of no request's async context. */
  readonly #outside = AsyncLocalStorage.snapshot();

  /** Whether a request may go on at once; `now` is in milliseconds, of a monotonic clock. */
  passes(req: IncomingMessage, now: number): boolean {
    if (!announcesBody(req)) return true;
    if (this.#turnBegan === null) {
      this.#turnBegan = now;
      this.#awaitTurn();
      return true;
    }
    return this.#waiting.length === 0 && now - this.#turnBegan < AT_ONCE;
  }

  /** Has a request that does not pass go on later, in the order in which they came, as itself. */
  hold(goOn: () => void): void {
    this.#waiting.push(AsyncLocalStorage.bind(goOn));
  }

  #awaitTurn(): void {
    this.#outside(() => setImmediate(this.#nextTurn));
  }

  readonly #nextTurn = (): void => {
    const count = Math.ceil(this.#waiting.length / SHARE);
    if (count === 0) this.#turnBegan = null;
    else this.#awaitTurn();
    for (let left = count; left > 0; left -= 1) this.#waiting.shift()?.();
  };
}
