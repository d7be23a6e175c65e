import { loadContract } from '../contract/load.ts';
import { didYouMean } from '../contract/suggest.ts';
import type { Finding } from '../lint/finding.ts';
import { lint } from '../lint/lint.ts';
import { githubReport } from '../lint/report/github.ts';
import { jsonReport } from '../lint/report/json.ts';
import { sarifReport } from '../lint/report/sarif.ts';
import { textReport } from '../lint/report/text.ts';
import { severities } from '../lint/rule.ts';
import type { Severity } from '../lint/rule.ts';
import { ruleFacts } from '../lint/rules.ts';
import { ownPackage } from './own-package.ts';
import type { Settings } from './settings.ts';
import { complain, counted, print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface LintFlags {
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  /** The least severity that makes the exit code 1. */
  readonly failOn: Severity;
  /** The least severity that is shown; by default all in JSON and SARIF, else from warnings on. */
  readonly level?: Severity;
}

interface Outcome {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

/** `gatewright lint`: the exit code. */
export async function runLint(settings: Settings, flags: LintFlags): Promise<0 | 1> {
  refuseUnknownRules(settings);
  const outcome = await findingsOf(settings);
  const failed = outcome.findings.some(({ severity }) => weighs(severity, flags.failOn));
  const forPeople = flags.format === 'text' || flags.format === 'github';
  const level = flags.level ?? (forPeople ? 'warning' : 'info');
  const shown = outcome.findings.filter(({ severity }) => weighs(severity, level));
  const text = report(flags, { ...outcome, findings: shown }, !failed);
  if (text !== '') print(text);
  if (flags.format === 'text') complain(summary(settings, outcome, shown.length));
  return failed ? 1 : 0;
}

/** What the loader says and, where it made a contract, what the rules say. */
async function findingsOf({
  input,
  cwd,
  undecided,
  extensions,
  remoteRefs: allow = [],
  lint: chosen,
}: Settings): Promise<Outcome> {
  const loaded = await loadContract({ input, cwd, undecided, extensions, remote: { allow } });
  const { contract, diagnostics, locate } = loaded;
  if (contract === null) return { findings: diagnostics, suppressed: 0 };
  const { findings, suppressed } = lint({ contract, locate, settings: chosen?.rules ?? {} });
  return { findings: [...diagnostics, ...findings], suppressed };
}

function weighs(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least);
}

function refuseUnknownRules({ lint: chosen }: Settings): void {
  const known = new Set(ruleFacts.map(({ code }) => code));
  for (const code of Object.keys(chosen?.rules ?? {})) {
    if (known.has(code)) continue;
    const hint = didYouMean(code, known);
    const text = `lint.rules: there is no rule ${JSON.stringify(code)}`;
    throw new UsageError(hint === undefined ? text : `${text}; ${hint}`);
  }
}

function report({ format }: LintFlags, { findings, suppressed }: Outcome, ok: boolean): string {
  switch (format) {
    case 'text':
      return textReport(findings);
    case 'json':
      return jsonReport({ ok, findings, suppressed });
    case 'sarif':
      return sarifReport(findings, ownPackage().version);
    case 'github':
      return githubReport(findings);
  }
}

function summary({ input }: Settings, { findings, suppressed }: Outcome, shown: number): string {
  const count = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const counts = [counted(count('error'), 'error'), counted(count('warning'), 'warning')].join(
    ', ',
  );
  const hidden = findings.length - shown;
  const notes = hidden === 0 ? '' : `; ${hidden} more with --level info`;
  const silenced = suppressed === 0 ? '' : `; ${suppressed} suppressed with a reason`;
  return `${input}: ${counts}${notes}${silenced}`;
}
