import { formatDiagnostic } from '../../codegen/diagnostic.ts';
import { lint } from '../../codegen/lint/lint.ts';
import type { LintResult, RuleSettings } from '../../codegen/lint/lint.ts';
import { loadTexts, loadValue } from '../contract/support.ts';
import type { Options } from '../contract/support.ts';
import type { LoadResult } from '../../codegen/contract/load.ts';

export async function lintValue(
  document: unknown,
  settings?: RuleSettings,
  options?: Options,
): Promise<LintResult> {
  return lintLoaded(await loadValue(document, options), settings);
}

/** Lints texts as if they were files of one folder; the first one is the entry. */
export async function lintTexts(files: Readonly<Record<string, string>>): Promise<LintResult> {
  return lintLoaded(await loadTexts(files));
}

function lintLoaded(
  { contract, diagnostics, locate }: LoadResult,
  settings: RuleSettings = {},
): LintResult {
  if (contract === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return lint({ contract, locate, settings });
}

export function codesOf({ findings }: LintResult): string[] {
  return findings.map(({ code }) => code);
}
