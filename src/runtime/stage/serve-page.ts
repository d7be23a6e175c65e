import type { Exchange, Outcome } from '../exchange.ts';

/** Serves a page of the docs to whoever was admitted. */
export function servePage({ page }: Exchange): Outcome | Promise<Outcome> {
  return page?.page.serve();
}
