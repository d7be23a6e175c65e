/**
 * Makes `dist`, the code of the package: compiled JavaScript with declarations, the JSON files
 * beside it, and the template of `gatewright init` with its generated files.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const starter = join(dist, 'examples/starter');

rmSync(dist, { recursive: true, force: true });
run(
  createRequire(import.meta.url).resolve('typescript/bin/tsc'),
  ['-p', 'tsconfig.build.json'],
  root,
);
for (const path of jsonFiles('codegen')) cpSync(join(root, path), join(dist, path));
cpSync(join(root, 'examples/starter'), starter, { recursive: true, filter: isOfTemplate });
run(join(root, 'bin/gatewright.js'), ['generate'], starter);

/** Fails the build where the program fails; quiet otherwise, `npm pack --json` is read by programs. */
function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd });
  if (status === 0) return;
  process.stderr.write(`${stdout.toString()}${stderr.toString()}`);
  process.exit(1);
}

function jsonFiles(folder: string): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}

/** Without what somebody who tried it there left. */
function isOfTemplate(path: string): boolean {
  return !/[\\/]starter[\\/](?:node_modules|generated)$/.test(path);
}
