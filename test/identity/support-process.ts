import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

/** A file in a folder of its own that goes with the test. */
export function temporaryUrl(): { url: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gatewright-identity-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'store.db');
  return { url: `sqlite:${file}`, file };
}

/** Runs a script of this folder in a process of its own; gives what it prints. */
export async function runScript(
  name: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<string> {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const options = ['--no-warnings', '-C', 'source', ...flags, script, ...args];
  return (await promisify(execFile)(process.execPath, options)).stdout;
}
