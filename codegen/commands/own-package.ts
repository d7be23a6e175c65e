import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
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
 * What a new project in `folder` says of gatewright: the version, or the same local file where the
 * project that this package is installed in takes it from one.
 */
export function ownSpecifier({ root, version }: OwnPackage, folder: string): string {
  for (let at = dirname(root); at !== dirname(at); at = dirname(at)) {
    const wanted = dependencyIn(readManifest(join(at, 'package.json')));
    if (wanted === undefined) continue;
    if (!/^(?:file:|\.{0,2}\/)/.test(wanted)) return version;
    const file = resolve(at, wanted.replace(/^file:/, ''));
    return `file:${relative(folder, file).split(sep).join('/')}`;
  }
  return version;
}

function dependencyIn(manifest: Readonly<Record<string, unknown>> | null): string | undefined {
  const all = { ...texts(manifest?.['devDependencies']), ...texts(manifest?.['dependencies']) };
  return all['gatewright'];
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
