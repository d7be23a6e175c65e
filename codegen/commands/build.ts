import { resolve } from 'node:path';
import { loadContract } from '../contract/load.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { generate } from '../generate.ts';
import type { Files } from '../generate.ts';
import { difference, plan, readExisting } from '../write.ts';
import type { Change } from '../write.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Settings } from './settings.ts';

/** What the contract makes, and how the output folder differs from it. */
export interface Build {
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute, every file of the contract. */
  readonly sources: readonly string[];
  /** `null` where the contract has errors. */
  readonly result: BuildResult | null;
}
export interface BuildResult {
  readonly folder: string;
  readonly files: Files;
  readonly operations: number;
  readonly changes: readonly Change[];
  /** For people, shortened. */
  readonly difference: string;
}

/** Generates in memory; writes nothing. `say` hears what is at work. */
export async function build(
  settings: Settings,
  say: (step: string) => void = () => undefined,
): Promise<Build> {
  const { input, cwd, undecided, extensions, output } = settings;
  say(`reading ${input}`);
  const remote = { allow: settings.remoteRefs ?? [] };
  const loaded = await loadContract({ input, cwd, undecided, extensions, remote });
  const { contract, diagnostics, files: sources, fetched } = loaded;
  if (contract === null) return { diagnostics, sources, result: null };
  const origin = await fingerprintOf(settings, sources, fetched);
  const files = await generate(contract, origin, [], (path) => say(`making ${output}/${path}`));
  const folder = resolve(cwd, output);
  const existing = await readExisting(folder);
  const changes = plan(files, existing);
  const result = {
    folder,
    files,
    operations: contract.operations.length,
    changes,
    difference: difference(files, existing, changes),
  };
  return { diagnostics, sources, result };
}
