import type { Finding } from '../finding.ts';
import type { Severity } from '../rule.ts';

const words: Readonly<Record<Severity, string>> = {
  info: 'notice',
  warning: 'warning',
  error: 'error',
};

/** Annotations of GitHub Actions, one line a finding. */
export function githubReport(findings: readonly Finding[]): string {
  return findings.map(annotation).join('\n');
}

function annotation({ severity, code, message, hint, at }: Finding): string {
  const place = `file=${property(at.file)},line=${at.line},col=${at.column},title=${property(code)}`;
  const text = hint === undefined ? message : `${message}; ${hint}`;
  return `::${words[severity]} ${place}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
