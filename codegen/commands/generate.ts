import { write } from '../write.ts';
import type { Build, BuildResult } from './build.ts';
import { isFresh, markFresh } from './fingerprint.ts';
import type { Settings } from './settings.ts';
import { complain, counted, print, printDiagnostics, progress } from './terminal.ts';

export interface GenerateFlags {
  /** Write, compare and fail where stale, or compare only. */
  readonly mode: 'write' | 'check' | 'dry-run';
  /** Where the output is fresh already: generate all the same, say so, or say nothing. */
  readonly fresh: 'generate' | 'tell' | 'ignore';
  readonly format: 'text' | 'json';
}

/** `gatewright generate` and `gatewright check`: the exit code. */
export async function runGenerate(settings: Settings, flags: GenerateFlags): Promise<0 | 1> {
  if (flags.fresh !== 'generate' && (await isFresh(settings))) {
    const told = `${settings.output} is fresh: ${settings.input} makes the same as before`;
    if (flags.fresh === 'tell') print(told);
    return 0;
  }
  const started = performance.now();
  const { say, end } = progress();
  say('starting');
  // Generators load slowly; a fresh output needs none of them.
  const { build } = await import('./build.ts');
  const built = await build(settings, say).finally(end);
  if (flags.mode === 'write' && built.result !== null) {
    await write(built.result.folder, built.result.files, built.result.changes);
    await markFresh(settings);
  }
  const seconds = (performance.now() - started) / 1000;
  const code = exitCode(built, flags);
  if (flags.format === 'json') print(JSON.stringify(report(built, code, seconds), null, 2));
  else {
    printDiagnostics(built.diagnostics);
    if (built.result !== null) describe(settings, built.result, flags, seconds);
    else complain(`nothing was generated: ${errorCount(built)} in ${settings.input}`);
  }
  return code;
}

function exitCode({ result }: Build, { mode }: GenerateFlags): 0 | 1 {
  if (result === null) return 1;
  return mode === 'check' && result.changes.length > 0 ? 1 : 0;
}

function errorCount({ diagnostics }: Build): string {
  return counted(diagnostics.filter(({ severity }) => severity === 'error').length, 'error');
}

function describe(
  { input, output }: Settings,
  result: BuildResult,
  { mode }: GenerateFlags,
  seconds: number,
): void {
  const { files, operations, changes } = result;
  const from = `${input} (${counted(operations, 'operation')})`;
  if (mode === 'write') {
    const time = `${seconds.toFixed(1)} s`;
    print(
      `generated ${counted(files.size, 'file')} from ${from} in ${time}, ${changes.length} changed`,
    );
  } else if (changes.length === 0) {
    print(`${output} is fresh: ${counted(files.size, 'file')} from ${from}`);
  } else {
    print(result.difference);
    const stale = `${counted(changes.length, 'file')} in ${output} ${changes.length === 1 ? 'differs' : 'differ'} from what ${input} makes`;
    const tell = mode === 'check' ? complain : print;
    tell(`${stale}; run "gatewright generate"`);
  }
}

function report({ diagnostics, result }: Build, code: 0 | 1, seconds: number): unknown {
  return {
    ok: code === 0,
    diagnostics,
    operations: result?.operations ?? null,
    files: result === null ? [] : [...result.files.keys()],
    changes: result?.changes ?? [],
    seconds,
  };
}
