import type { Finding } from '../finding.ts';
import { ruleFacts } from '../rules.ts';

interface Outcome {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

/** The findings, each with what asks for its rule. */
export function jsonReport({ ok, findings, suppressed }: Outcome): string {
  const sources = new Map(ruleFacts.map(({ code, source }) => [code, source]));
  const told = findings.map((finding) => {
    const source = sources.get(finding.code);
    return source === undefined ? finding : { ...finding, source };
  });
  return JSON.stringify({ ok, findings: told, suppressed }, null, 2);
}
