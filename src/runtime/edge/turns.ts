import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { announcesBody } from '../request/read-body.ts';

/** Where a connection stands. */
interface Turn {
  /**
   * The answer to the last request; `null` once it is written and the request is read. One that ends
   * the connection stays: nothing may follow it.
   */
  current: ServerResponse | null;
  /** The answer before it, while it is under way. */
  before: ServerResponse | null;
}

/**
 * The requests under way on each connection of a server. What is over is let go of at once: it would
 * outlive a garbage collection, and V8 would make the room for young objects larger than the caches
 * of the processor.
 */
export class Turns {
  readonly #turns = new WeakMap<Socket, Turn>();
  readonly #forget: (this: ServerResponse) => void;

  constructor() {
    const turns = this.#turns;
    this.#forget = function () {
      const turn = turns.get(this.req.socket);
      const isOver = this.shouldKeepAlive && !isBodyToCome(this);
      if (isOver && turn?.current === this) turn.current = null;
    };
  }

  note(res: ServerResponse): void {
    const turn = this.#turns.get(res.req.socket);
    if (turn === undefined) this.#turns.set(res.req.socket, { current: res, before: null });
    else {
      turn.before = turn.current;
      turn.current = res;
    }
    res.on('prefinish', this.#forget);
  }

  /**
   * What becomes of a connection whose client sent what cannot be read. A pipelined request is
   * answered after the one before it: `pending`. One that has its answer before the rest of it turns
   * out malformed gets no second one: `answered`.
   */
  standing(socket: Socket): {
    readonly answered: boolean;
    readonly pending: ServerResponse | null;
  } {
    const { current = null, before = null } = this.#turns.get(socket) ?? {};
    const isBroken = current !== null && isBodyToCome(current);
    const last = isBroken ? before : current;
    const isPending = last !== null && !last.writableFinished && !last.destroyed;
    return { answered: isBroken && current.headersSent, pending: isPending ? last : null };
  }
}

/** What is malformed later on belongs to this request. */
function isBodyToCome({ req }: ServerResponse): boolean {
  return !req.complete && announcesBody(req);
}
