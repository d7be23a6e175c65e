/** A project outside of the repository, which finds gatewright as an installed one does. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = ['@types', 'express', 'jose', 'typescript'];

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** An empty folder, removed after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'gatewright-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Lets a folder find gatewright's sources and the packages that an example needs. */
export async function linkPackages(folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  await mkdir(modules, { recursive: true });
  await symlink(root, join(modules, 'gatewright'), 'junction');
  for (const name of PACKAGES) {
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
}

/** Runs Node in a folder, with the environment of a person rather than of a test runner. */
export function runNode(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  const { NODE_ENV: _, VITEST: __, NODE_TEST_CONTEXT: ___, ...rest } = process.env;
  const env = { ...rest, NO_COLOR: '1' };
  return new Promise((done) => {
    execFile(process.execPath, ['-C', 'source', ...args], { cwd, env }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code ?? 1), output: `${stdout}${stderr}` });
    });
  });
}

export const gatewright = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  runNode(cwd, join(root, 'bin/gatewright.js'), ...args);

/** The errors of a project's own compiler, settings included. */
export const typeCheck = (cwd: string): Promise<Outcome> =>
  runNode(cwd, join(root, 'node_modules/typescript/bin/tsc'), '--customConditions', 'source');

export async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
