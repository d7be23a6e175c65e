import { formatDiagnostic } from '../../diagnostic.ts';
import type { Finding } from '../finding.ts';

/** One line a finding. */
export function textReport(findings: readonly Finding[]): string {
  return findings.map((finding) => formatDiagnostic(finding)).join('\n');
}
