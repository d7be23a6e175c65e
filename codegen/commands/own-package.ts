import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package that this command belongs to. */
export interface OwnPackage {
  /** The folder of its package.json. */
  readonly root: string;
  readonly version: string;
  /** Exact versions of everything that it is developed with. */
  readonly versions: Readonly<Record<string, string>>;
}

/** In the repository and when published, where `dist` lies between. */
export function ownPackage(): OwnPackage {
  for (const up of ['../..', '../../..']) {
    const root = fileURLToPath(new URL(up, import.meta.url));
    const manifest = readManifest(join(root, 'package.json'));
    if (manifest?.['name'] !== 'gatewright') continue;
    const versions = { ...texts(manifest['dependencies']), ...texts(manifest['devDependencies']) };
    return { root, version: String(manifest['version']), versions };
  }
  throw new Error('the package.json of gatewright is missing');
}

/**
 * What a new project in `folder` says of gatewright: the version, or the same local file where
 * npm installed this package from one.
 */
export async function ownSpecifier({ root, version }: OwnPackage, folder: string): Promise<string> {
  const base = resolve(root, '../..');
  if (resolve(root) !== join(base, 'node_modules', 'gatewright')) return version;
  const lock = join(base, 'node_modules', '.package-lock.json');
  const parsed = await readFile(lock, 'utf8').then(parse, () => null);
  const packages = isRecord(parsed) ? parsed['packages'] : null;
  const entry = isRecord(packages) ? packages['node_modules/gatewright'] : null;
  const from = isRecord(entry) ? entry['resolved'] : null;
  if (typeof from !== 'string' || !from.startsWith('file:')) return version;
  const file = resolve(base, from.slice('file:'.length));
  return `file:${relative(folder, file).split(sep).join('/')}`;
}

function readManifest(path: string): Readonly<Record<string, unknown>> | null {
  try {
    const manifest = parse(readFileSync(path, 'utf8'));
    return isRecord(manifest) ? manifest : null;
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  return JSON.parse(text);
}

function texts(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
