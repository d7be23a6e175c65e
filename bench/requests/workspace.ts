import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { loadContract } from '../../codegen/contract/load.ts';
import { generate } from '../../codegen/generate.ts';
import { syntheticContract } from './document.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
/** Where the peers are installed. */
export const PEERS = join(HERE, 'node_modules');
/** What a running service does not need. */
const UNUSED = ['sdk/', 'schema.ts', 'client.ts'];

const COMPILER: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};
const WITH_DECORATORS = { experimentalDecorators: true, emitDecoratorMetadata: true };

/** Of a workspace: where the contenders are, as far from the package as here. */
export const COMPILED = 'dist/bench/requests';

export interface Project {
  readonly document: string;
  readonly generated: string;
}

/**
 * A folder like a built and deployed service: the package, the contenders and the generated code as
 * JavaScript, so that nobody pays for stripping types.
 */
export class Workspace {
  readonly folder: string;
  readonly #projects = new Map<number, Promise<Project>>();

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<Workspace> {
    const workspace = new Workspace(await mkdtemp(join(tmpdir(), 'gatewright-requests-')));
    const { folder } = workspace;
    const manifest = await readFile(join(REPOSITORY, 'package.json'), 'utf8');
    await writeFile(join(folder, 'package.json'), manifest);
    await symlink(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
    await compileFolder(join(REPOSITORY, 'src'), join(folder, 'dist/src'));
    for (const part of ['domain', 'contenders', 'peers']) {
      await compileFolder(join(HERE, part), join(folder, COMPILED, part), WITH_DECORATORS);
    }
    if (existsSync(PEERS)) await symlink(PEERS, join(folder, COMPILED, 'peers/node_modules'));
    return workspace;
  }

  /** A contract of so many operations and its guards, generated when it is first asked for. */
  project(operations: number): Promise<Project> {
    const known = this.#projects.get(operations) ?? this.#generate(operations);
    this.#projects.set(operations, known);
    return known;
  }

  async #generate(operations: number): Promise<Project> {
    const folder = join(this.folder, `project-${operations}`);
    const document = join(folder, 'openapi.json');
    await mkdir(folder);
    await writeFile(document, JSON.stringify(syntheticContract(operations), null, 2));
    const { contract, diagnostics } = await loadContract({ input: document, cwd: folder });
    if (contract === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    for (const [path, content] of await generate(contract, {}, UNUSED)) {
      await compileFile(join(folder, 'generated', path), content);
    }
    return { document, generated: join(folder, 'generated/index.js') };
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function compileFolder(
  from: string,
  to: string,
  options: ts.CompilerOptions = {},
): Promise<void> {
  if (!existsSync(from)) return;
  for (const path of await readdir(from, { recursive: true })) {
    if (!path.endsWith('.ts')) continue;
    await compileFile(join(to, path), await readFile(join(from, path), 'utf8'), options);
  }
}

async function compileFile(
  path: string,
  content: string,
  options: ts.CompilerOptions = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (!path.endsWith('.ts')) return writeFile(path, content);
  const { outputText } = ts.transpileModule(content, {
    compilerOptions: { ...COMPILER, ...options },
  });
  return writeFile(path.replace(/\.ts$/, '.js'), outputText);
}
