/** A pattern is more work than it is worth; nothing is said of it. */
export class TooComplex extends Error {
  override readonly name = 'TooComplex';
}

/** So many steps and no more, whatever the pattern. */
export class Budget {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  spend(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooComplex();
  }
}
