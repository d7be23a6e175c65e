import type { Finding } from '../finding.ts';
import type { RuleFacts, Severity } from '../rule.ts';
import { ruleFacts } from '../rules.ts';

const levels: Readonly<Record<Severity, string>> = {
  info: 'note',
  warning: 'warning',
  error: 'error',
};

const HOME = 'https://www.npmjs.com/package/gatewright';

/** SARIF 2.1.0, as code scanning reads it; `version` is that of the tool. */
export function sarifReport(findings: readonly Finding[], version: string): string {
  const rules = [...ruleFacts.map(describe), ...foreignCodes(findings).map(describeForeign)];
  const driver = { name: 'gatewright', semanticVersion: version, informationUri: HOME, rules };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: findings.map(resultOf),
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2);
}

/** Codes of the loader, which the table of rules does not have. */
function foreignCodes(findings: readonly Finding[]): string[] {
  const known = new Set(ruleFacts.map(({ code }) => code));
  return [...new Set(findings.map(({ code }) => code))].filter((code) => !known.has(code));
}

function describe({ code, severity, category, source, summary }: RuleFacts): object {
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: `${summary} Asked for by ${source}.` },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [category], source },
  };
}

function describeForeign(code: string): object {
  const text = `What "gatewright generate" says of the contract: ${code}.`;
  return {
    id: code,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: 'The message says what is wrong and how to mend it.' },
  };
}

function resultOf({ code, severity, message, hint, at }: Finding): object {
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}; ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(at.file) },
          region: { startLine: at.line, startColumn: at.column },
        },
      },
    ],
  };
}

function uriOf(file: string): string {
  return file.split(/[\\/]/).map(encodeURIComponent).join('/');
}
