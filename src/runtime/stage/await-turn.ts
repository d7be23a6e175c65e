import type { Exchange } from '../exchange.ts';
import { bodyTurn } from '../request/body-turn.ts';
import { announcesBody } from '../request/read-body.ts';

/** A request with a body waits for its turn before anything that costs is done for it. */
export function awaitTurn({ req }: Exchange): Promise<void> | void {
  return announcesBody(req) ? bodyTurn() : undefined;
}
