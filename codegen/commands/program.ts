import { Command, CommanderError, Option } from 'commander';
import { allowRemoteOption } from './allow-remote.ts';
import type { GenerateFlags } from './generate.ts';
import type { InitOptions } from './init.ts';
import { addLintCommand } from './lint-command.ts';
import { requireGenerators } from './require-generators.ts';
import type { Flags, Settings } from './settings.ts';
import { loadSettings } from './settings.ts';
import { complain } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface GenerateOptions extends Flags {
  readonly check?: true;
  readonly dryRun?: true;
  readonly ifStale?: true;
  readonly force?: true;
  readonly watch?: true;
  readonly json?: true;
}

/** Runs the command line; the exit code: 0 fine, 1 findings or stale, 2 usage or internal error. */
export async function run(argv: readonly string[], cwd: string): Promise<number> {
  let code = 0;
  const program = createProgram(cwd, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isExpected(error)) complain(`gatewright: ${error.message}`);
  else
    complain(`gatewright: internal error: ${error instanceof Error ? error.stack : String(error)}`);
  return 2;
}

function isExpected(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  // Its module is loaded by the commands that write.
  return error instanceof Error && error.name === 'ForeignFileError';
}

function createProgram(cwd: string, done: (code: number) => void): Command {
  const program = new Command('gatewright')
    .description("Compiles an OpenAPI contract into an API's guards.")
    .exitOverride()
    .hook('preAction', (_program, command) => {
      if (command.name() !== 'init') requireGenerators();
    })
    .showHelpAfterError('(gatewright --help shows what there is)');
  contractCommand(program, 'generate', 'write the files that the contract makes')
    .option('--check', 'write nothing; exit 1 where the files are stale')
    .option('--dry-run', 'write nothing; show what would change')
    .option('--if-stale', 'say nothing where the files are fresh')
    .option('--force', 'generate even where the files are fresh')
    .option('-w, --watch', 'generate again whenever the contract changes')
    .option('--json', 'report as JSON')
    .action(async (options: GenerateOptions) => {
      const settings = await loadSettings(cwd, options);
      done(options.watch === true ? await watch(settings) : await generate(settings, options));
    });
  contractCommand(program, 'check', 'exit 1 where the generated files are stale')
    .option('--json', 'report as JSON')
    .action(async (options: GenerateOptions) => {
      done(await generate(await loadSettings(cwd, options), { ...options, check: true }));
    });
  contractCommand(program, 'dev', 'generate and serve, again at every change').action(
    async (options: Flags) => {
      const { runDev } = await import('./dev.ts');
      done(await runDev(await loadSettings(cwd, options)));
    },
  );
  addLintCommand(program, cwd, done);
  initCommand(program, cwd, done);
  return program;
}

function initCommand(program: Command, cwd: string, done: (code: number) => void): void {
  program
    .command('init')
    .description('write a small project: contract, handlers, tests, CI')
    .argument('[folder]', 'a new or empty folder', '.')
    .option(
      '--from <source>',
      'where it takes gatewright from (default: as this one was installed)',
    )
    .option('--bring-node', 'let the project bring its own Node, for machines with an old one')
    .action(async (folder: string, options: InitOptions) => {
      const { runInit } = await import('./init.ts');
      done(await runInit(cwd, folder, options));
    });
}

function contractCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('-i, --input <file>', 'the contract (default: openapi.yaml)')
    .option('-o, --output <folder>', 'the folder of generated files (default: generated)')
    .addOption(
      new Option(
        '--undecided <decision>',
        'what an operation without a security decision is (default: error)',
      ).choices(['error', 'deny', 'public']),
    )
    .addOption(allowRemoteOption());
}

async function watch(settings: Settings): Promise<0> {
  const { runWatch } = await import('./dev.ts');
  return runWatch(settings);
}

async function generate(settings: Settings, options: GenerateOptions): Promise<0 | 1> {
  const { runGenerate } = await import('./generate.ts');
  const mode = options.check === true ? 'check' : options.dryRun === true ? 'dry-run' : 'write';
  return runGenerate(settings, {
    mode,
    fresh: whenFresh(mode, options),
    format: options.json === true ? 'json' : 'text',
  });
}

/** A fresh output is left alone, unless the diagnostics are asked for. */
function whenFresh(
  mode: string,
  { force, json, ifStale }: GenerateOptions,
): GenerateFlags['fresh'] {
  if (ifStale === true) return 'ignore';
  return mode !== 'write' || force === true || json === true ? 'generate' : 'tell';
}
