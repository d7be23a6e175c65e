import type { Rule, RuleFacts } from './rule.ts';
import { boundRules } from './rules/bounds.ts';
import { consistencyRules } from './rules/consistency.ts';
import { errorShapeRules } from './rules/error-shape.ts';
import { exampleRules } from './rules/examples.ts';
import { exposureRules } from './rules/exposure.ts';
import { inventoryRules } from './rules/inventory.ts';
import { limitRules } from './rules/limits.ts';
import { objectRules } from './rules/objects.ts';
import { patternRules } from './rules/patterns.ts';
import { responseRules } from './rules/responses.ts';
import { schemeRules } from './rules/schemes.ts';
import { scopeRules } from './rules/scopes.ts';
import { securityRules } from './rules/security.ts';
import { transportRules } from './rules/transport.ts';

/** Every rule that looks at the contract. */
export const rules: readonly Rule[] = [
  ...schemeRules,
  ...securityRules,
  ...scopeRules,
  ...transportRules,
  ...limitRules,
  ...boundRules,
  ...objectRules,
  ...patternRules,
  ...exposureRules,
  ...responseRules,
  ...errorShapeRules,
  ...inventoryRules,
  ...exampleRules,
  ...consistencyRules,
];

export const unknownRule: RuleFacts = {
  code: 'unknown-rule',
  severity: 'error',
  category: 'suppression',
  source: 'Gatewright',
  summary: 'An x-lint-ignore names a rule that does not exist.',
};

export const unusedSuppression: RuleFacts = {
  code: 'unused-suppression',
  severity: 'warning',
  category: 'suppression',
  source: 'Gatewright',
  summary: 'An x-lint-ignore silences nothing.',
};

/** What is known of every code that lint itself may say. */
export const ruleFacts: readonly RuleFacts[] = [...rules, unknownRule, unusedSuppression];
