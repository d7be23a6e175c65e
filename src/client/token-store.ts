import type { TokenSet } from './token-set.ts';

/**
 * Where tokens are kept. What `read` gives is checked: anything that is not a token set for the
 * session's origin counts as nothing.
 */
export interface TokenStore {
  readonly read: () => unknown;
  /** `undefined`: forget them. */
  readonly write: (tokens: TokenSet | undefined) => void | Promise<void>;
  /**
   * Runs work that nobody else who shares the store may do meanwhile. Needed where several tabs or
   * processes share one: a refresh token that is used twice ends the session for all of them.
   */
  readonly exclusive?: (work: () => Promise<void>) => Promise<unknown>;
}

/** Keeps tokens in memory: they end with the page or the process. The default. */
export function memoryTokenStore(): TokenStore {
  let kept: TokenSet | undefined;
  return {
    read: () => kept,
    write(tokens) {
      kept = tokens;
    },
  };
}
