/** What is missing or wrong, gathered so that all of it is told at once. */
export class Faults {
  readonly #messages: string[] = [];

  /** A message, or an error whose message is one. */
  add(fault: unknown): void {
    this.#messages.push(fault instanceof Error ? fault.message : String(fault));
  }

  /** The result, or `undefined` where it threw and the error was noted, with where it happened. */
  attempt<T>(task: () => T, where = ''): T | undefined {
    try {
      return task();
    } catch (error) {
      this.add(`${where}${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  get none(): boolean {
    return this.#messages.length === 0;
  }

  /** Each once, in the order they were found. */
  get list(): readonly string[] {
    return [...new Set(this.#messages)];
  }
}
