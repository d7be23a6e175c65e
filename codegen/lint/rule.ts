import type { Place } from './place.ts';
import type { Subject } from './subject.ts';

/** How much a finding weighs; a rule that is `off` is not asked. */
export type Severity = 'info' | 'warning' | 'error';

export const severities: readonly Severity[] = ['info', 'warning', 'error'];

export type Category =
  | 'authentication'
  | 'authorization'
  | 'transport'
  | 'limits'
  | 'data'
  | 'responses'
  | 'inventory'
  | 'quality'
  | 'suppression';

export type Say = (place: Place, message: string, hint?: string) => void;

/** What the docs, SARIF and the configuration know of a rule. */
export interface RuleFacts {
  /** Stable, kebab-case; also its anchor in the docs. */
  readonly code: string;
  /** Unless the configuration says otherwise. */
  readonly severity: Severity;
  readonly category: Category;
  /** What asks for it: `OWASP API2:2023`, `ASVS 5.0 14.2.1`, `RFC 9700 2.4`. */
  readonly source: string;
  /** One sentence: what the rule finds. */
  readonly summary: string;
}

export interface Rule extends RuleFacts {
  readonly check: (subject: Subject, say: Say) => void;
}
