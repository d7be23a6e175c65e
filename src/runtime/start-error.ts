/** Why a service does not start: everything that is missing or wrong, at once. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(['Gatewright does not start:', ...faults.map((fault) => `  - ${fault}`)].join('\n'));
    this.faults = faults;
  }
}
