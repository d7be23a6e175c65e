import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child.ts';
import { REPOSITORY } from './workspace.ts';

export interface Compiler {
  /** How the table names it: `5.9`. */
  readonly name: string;
  readonly path: string;
}

export interface Checked {
  readonly compiler: string;
  readonly seconds: number;
  /** What it found, the first few. */
  readonly findings: readonly string[];
}

const NATIVE = fileURLToPath(new URL('node_modules/typescript7/bin/tsc', import.meta.url));

/** The repository's TypeScript, and the native one where it is installed. */
export function compilers(): readonly Compiler[] {
  const own = { name: '5.9', path: join(REPOSITORY, 'node_modules/typescript/bin/tsc') };
  return existsSync(NATIVE) ? [own, { name: '7.0', path: NATIVE }] : [own];
}

/** Checks a workspace and, where there is one, its SDK, which is a project of its own. */
export async function typecheck(
  folder: string,
  { name, path }: Compiler,
  seconds: number,
): Promise<Checked> {
  const projects = ['.', 'generated/sdk'].filter((project) =>
    existsSync(join(folder, project, 'tsconfig.json')),
  );
  const findings: string[] = [];
  let spent = 0;
  for (const project of projects) {
    const argv = ['--max-old-space-size=6144', path, '--noEmit', '-p', project];
    const result = await runNode(argv, { cwd: folder, seconds });
    spent += result.seconds;
    if (result.outcome !== 'ended') findings.push(`${project}: no end after ${seconds} s`);
    else if (result.code !== 0) findings.push(...firstLines(result.stdout || result.stderr));
  }
  return { compiler: name, seconds: spent, findings };
}

function firstLines(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^\S/.test(line))
    .slice(0, 8)
    .map((line) => line.slice(0, 400));
}
