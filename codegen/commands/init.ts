import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { projectManifest } from '../init/project-manifest.ts';
import { ownPackage, ownSpecifier } from './own-package.ts';
import { counted, print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface InitOptions {
  /** Where the project takes gatewright from; by default as this one was installed. */
  readonly from?: string;
  readonly bringNode?: true;
}

/** The template has them without the dot: npm leaves a .gitignore out of packages. */
const RENAMED: Readonly<Record<string, string>> = {
  gitattributes: '.gitattributes',
  gitignore: '.gitignore',
};
const NAME = 'my-api';
/** The published template holds its generated files; that of the repository may hold old ones. */
const IS_PUBLISHED = import.meta.filename.endsWith('.js');
const NOT_COPIED = IS_PUBLISHED ? /^node_modules\b/ : /^(?:node_modules|generated)\b/;

/** `gatewright init`: a small project that starts and passes its tests once it is installed. */
export async function runInit(cwd: string, folder: string, options: InitOptions): Promise<0> {
  const target = resolve(cwd, folder);
  await refuseOccupied(target, folder);
  const own = ownPackage();
  const name = packageName(target);
  const manifest = projectManifest({
    name,
    gatewright: options.from ?? ownSpecifier(own, target),
    versions: own.versions,
    node: options.bringNode === true ? 'own' : 'machine',
  });
  const template = join(import.meta.dirname, '../../examples/starter');
  const files = await readTemplate(template);
  files.set('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  files.set('README.md', (files.get('README.md') ?? '').replaceAll(NAME, name));
  for (const [path, content] of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), content);
  }
  if (!IS_PUBLISHED) await generateInto(target);
  print(farewell(relative(cwd, target), files.size));
  return 0;
}

async function refuseOccupied(target: string, folder: string): Promise<void> {
  if (!existsSync(target)) return;
  const entries = await readdir(target).catch(() => [basename(target)]);
  const found = entries.find((entry) => entry !== '.git');
  if (found === undefined) return;
  throw new UsageError(`"${folder}" is not empty (${found}); name a new or an empty folder`);
}

/** What npm accepts as a name. */
function packageName(target: string): string {
  const name = basename(target)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 100);
  return name === '' ? NAME : name;
}

async function readTemplate(folder: string): Promise<Map<string, string>> {
  const paths = await readdir(folder, { recursive: true });
  const files = new Map<string, string>();
  for (const path of paths.filter((each) => !NOT_COPIED.test(each)).sort()) {
    const source = join(folder, path);
    if ((await stat(source)).isDirectory()) continue;
    files.set(RENAMED[path] ?? path, await readFile(source, 'utf8'));
  }
  return files;
}

async function generateInto(cwd: string): Promise<void> {
  const [{ build }, { write }] = await Promise.all([import('./build.ts'), import('../write.ts')]);
  const dev = { command: null, watch: [] };
  const settings = { input: 'openapi.yaml', output: 'generated', undecided: 'error' } as const;
  const { result } = await build({ cwd, ...settings, extensions: {}, dev });
  if (result === null) throw new Error('the contract of the template has errors');
  await write(result.folder, result.files, result.changes);
}

function farewell(place: string, count: number): string {
  const steps = [
    ...(place === '' ? [] : [`cd ${place.includes(' ') ? `"${place}"` : place}`]),
    'npm install',
    'npm start     # the service, with a key to try',
    'npm test      # whether generated/ is fresh, lint, types, tests',
  ];
  const where = place === '' ? 'this folder' : place;
  return `wrote ${counted(count, 'file')} to ${where}; next:\n\n${steps.map((step) => `  ${step}\n`).join('')}`;
}
