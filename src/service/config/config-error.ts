/** A setting that is wrong: which, why, and how to mend it; never its value. */
export interface ConfigFinding {
  readonly setting: string;
  /** Goes on from the name: `must be …`, `is missing: …`. */
  readonly message: string;
}

/** The settings do not allow a start; the message lists all that is wrong with them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly findings: readonly ConfigFinding[];

  constructor(findings: readonly ConfigFinding[]) {
    const lines = findings.map(({ setting, message }) => `  ${setting} ${message}`);
    super(['The settings do not allow a start:', ...lines].join('\n'));
    this.findings = findings;
  }
}
