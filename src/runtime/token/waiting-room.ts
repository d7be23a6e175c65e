import { TokenUndecided } from './undecided.ts';

/**
 * A bound on what is under way at a time. All who find it full get one and the same error, until
 * nothing is under way any more.
 */
export class WaitingRoom {
  readonly #most: number;
  readonly #message: string;
  #inside = 0;
  #full: TokenUndecided | null = null;

  constructor(most: number, message: string) {
    this.#most = most;
    this.#message = message;
  }

  /** @throws {TokenUndecided} at once, where there is no room */
  hold<T>(task: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.#most) throw (this.#full ??= new TokenUndecided(this.#message));
    this.#inside += 1;
    return task().finally(() => this.#leave());
  }

  #leave(): void {
    this.#inside -= 1;
    if (this.#inside === 0) this.#full = null;
  }
}
