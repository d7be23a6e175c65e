import { describe, expect, it } from 'vitest';
import type { Finding } from '../../codegen/lint/finding.ts';
import { sarifReport } from '../../codegen/lint/report/sarif.ts';
import { ruleFacts } from '../../codegen/lint/rules.ts';

interface Text {
  readonly text: string;
}
interface Rule {
  readonly id: string;
  readonly shortDescription: Text;
  readonly fullDescription: Text;
  readonly help: Text;
}
interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly Rule[]; readonly semanticVersion: string };
    };
    readonly results: readonly { readonly ruleId: string }[];
  }[];
}

const at = { file: 'openapi.yaml', line: 1, column: 1 };
const findings: readonly Finding[] = [
  { severity: 'error', code: 'public-write', message: 'anybody may POST /a', at },
  { severity: 'warning', code: 'ambiguous-path', message: 'two paths are one', at },
];
const [run] = (JSON.parse(sarifReport(findings, '1.2.3')) as Sarif).runs;

describe('the SARIF of a report', () => {
  it('says what made it, and describes every code once', () => {
    expect(run?.tool.driver.semanticVersion).toBe('1.2.3');
    const codes = run?.tool.driver.rules.map(({ id }) => id);
    expect(codes).toEqual([...ruleFacts.map(({ code }) => code), 'ambiguous-path']);
    expect(run?.results.map(({ ruleId }) => ruleId)).toEqual(['public-write', 'ambiguous-path']);
  });

  it('has of each what code scanning of GitHub requires', () => {
    const texts = run?.tool.driver.rules.flatMap(
      ({ shortDescription, fullDescription, help }): unknown[] => [
        shortDescription.text,
        fullDescription.text,
        help.text,
      ],
    );
    expect(texts).toHaveLength((ruleFacts.length + 1) * 3);
    for (const text of texts ?? []) expect(text).toMatch(/\S/);
  });
});
