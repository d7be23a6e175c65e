import { Option } from 'commander';
import type { Command } from 'commander';
import type { Severity } from '../lint/rule.ts';
import { allowRemoteOption } from './allow-remote.ts';
import { loadSettings } from './settings.ts';
import type { Flags } from './settings.ts';

interface LintOptions extends Flags {
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  readonly failOn: Severity;
  readonly level?: Severity;
  readonly json?: true;
}

const levels = ['info', 'warning', 'error'] as const;

/** Adds `gatewright lint`. */
export function addLintCommand(program: Command, cwd: string, done: (code: number) => void): void {
  const undecided = new Option(
    '--undecided <decision>',
    'what an operation without a security decision is (default: error)',
  ).choices(['error', 'deny', 'public']);
  program
    .command('lint')
    .description('say what is unsafe or wrong in the contract; exit 1 where it weighs enough')
    .option('-i, --input <file>', 'the contract (default: openapi.yaml)')
    .addOption(undecided)
    .addOption(allowRemoteOption())
    .addOption(
      new Option('--format <format>', 'how to say it')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that fails')
        .choices(levels)
        .default('error'),
    )
    .addOption(
      new Option(
        '--level <severity>',
        'the least severity to show (default: warning; info in JSON and SARIF)',
      ).choices(levels),
    )
    .action(async ({ json, format, failOn, level, ...flags }: LintOptions) => {
      const { runLint } = await import('./lint.ts');
      const settings = await loadSettings(cwd, flags);
      const shown = level === undefined ? {} : { level };
      done(await runLint(settings, { format: json ? 'json' : format, failOn, ...shown }));
    });
}
