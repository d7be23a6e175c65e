import type { Validate, ValidationFinding } from '../contract.ts';

/**
 * A validator that calls itself, asked once for each object while its outermost call lasts. Where
 * alternatives look at the same member the time would double with every level of the value.
 */
export function remembering(validate: Validate): Validate {
  let known: Map<object, readonly ValidationFinding[] | null> | null = null;
  const remembered: Validate = (data) => {
    if (typeof data !== 'object' || data === null) return conclude(ask(data));
    if (known !== null) return conclude(recall(data, known));
    known = new Map();
    try {
      return conclude(recall(data, known));
    } finally {
      known = null;
    }
  };
  const recall = (
    data: object,
    asked: Map<object, readonly ValidationFinding[] | null>,
  ): readonly ValidationFinding[] | null => {
    const answer = asked.get(data);
    if (answer !== undefined) return answer;
    const findings = ask(data);
    asked.set(data, findings);
    return findings;
  };
  const ask = (data: unknown): readonly ValidationFinding[] | null =>
    validate(data) ? null : (validate.errors ?? []);
  const conclude = (findings: readonly ValidationFinding[] | null): boolean => {
    remembered.errors = findings;
    return findings === null;
  };
  return remembered;
}
