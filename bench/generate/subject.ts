/** What is measured: all of it, all but the SDK, or one of the generators it calls, alone. */
export const SUBJECTS = ['gatewright', 'without sdk', 'hey-api', 'openapi-typescript'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface Measured {
  readonly seconds: number;
  /** Of memory, at most. */
  readonly megabytes: number;
  readonly operations?: number;
  /** Bytes of code in `validators/`. */
  readonly validators?: number;
}
