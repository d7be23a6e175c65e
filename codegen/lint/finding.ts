import type { Location } from '../diagnostic.ts';
import type { Severity } from './rule.ts';

/** What a rule, or the loader, has to say; a diagnostic with one severity more. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string;
  readonly at: Location;
}
