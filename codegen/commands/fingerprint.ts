import { readFile, readdir, stat, utimes } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fetched } from '../contract/load.ts';
import { isRemote } from '../contract/source/remote.ts';
import { MANIFEST, sha256 } from '../print/manifest.ts';
import { compareText } from '../print/names.ts';
import { readExisting, unixText } from '../write.ts';
import type { Settings } from './settings.ts';

/** What generated files are made of: the contract's files, the settings and the generator. */
export interface Fingerprint {
  readonly inputs: string;
  /** Relative to the entry document's folder, with `/`, sorted; then remote addresses. */
  readonly sources: readonly string[];
}

export async function fingerprintOf(
  settings: Settings,
  files: readonly string[],
  fetched: readonly Fetched[] = [],
): Promise<Fingerprint> {
  const folder = dirname(resolve(settings.cwd, settings.input));
  const local = files.map((file) => relative(folder, file).split(sep).join('/')).sort(compareText);
  const read = await Promise.all(
    local.map(async (source) => unixText(await readFile(resolve(folder, source), 'utf8'))),
  );
  const sources = [...local, ...fetched.map(({ url }) => url)];
  const contents = [...read, ...fetched.map(({ text }) => unixText(text))];
  const { input, undecided, extensions } = settings;
  const made = [await generatorVersion(), { input, undecided, extensions }, sources, contents];
  return { inputs: sha256(JSON.stringify(made)), sources };
}

/**
 * Whether the output folder holds, unchanged, what the contract's files make; never said where
 * there are remote ones, which may have changed.
 */
export async function isFresh(settings: Settings): Promise<boolean> {
  const folder = resolve(settings.cwd, settings.output);
  const existing = await readExisting(folder);
  const manifest = parsed(existing.get(MANIFEST));
  if (manifest === null || (await generatorIsYounger(folder))) return false;
  if (manifest.sources.some(isRemote)) return false;
  const base = dirname(resolve(settings.cwd, settings.input));
  const files = manifest.sources.map((source) => resolve(base, source));
  const now = await fingerprintOf(settings, files).catch(() => null);
  if (now === null || now.inputs !== manifest.inputs) return false;
  return [...manifest.files].every(([path, hash]) => {
    const content = existing.get(path);
    return content !== undefined && sha256(unixText(content)) === hash;
  });
}

/** Says that the output was compared with what the contract makes now. */
export async function markFresh({ cwd, output }: Settings): Promise<void> {
  const now = new Date();
  await utimes(join(resolve(cwd, output), MANIFEST), now, now);
}

/** In the repository the generator itself changes; published, its version tells. */
async function generatorIsYounger(folder: string): Promise<boolean> {
  if (!import.meta.url.endsWith('.ts')) return false;
  const { mtimeMs } = await stat(join(folder, MANIFEST));
  const root = fileURLToPath(new URL('..', import.meta.url));
  const names = await readdir(root, { recursive: true });
  const times = await Promise.all(
    names.map(async (name) => (await stat(join(root, name))).mtimeMs),
  );
  return times.some((time) => time > mtimeMs);
}

interface Manifest {
  readonly inputs: string;
  readonly sources: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

function parsed(text: string | undefined): Manifest | null {
  if (text === undefined) return null;
  try {
    const { inputs, sources, files } = JSON.parse(text) as Partial<Record<string, unknown>>;
    if (typeof inputs !== 'string' || !Array.isArray(sources)) return null;
    if (typeof files !== 'object' || files === null) return null;
    return {
      inputs,
      sources: sources.map(String),
      files: new Map(Object.entries(files).map(([path, hash]) => [path, String(hash)])),
    };
  } catch {
    return null;
  }
}

/** Of the nearest package.json above, in the repository and when published. */
async function generatorVersion(): Promise<string> {
  for (const up of ['../../package.json', '../../../package.json']) {
    const path = fileURLToPath(new URL(up, import.meta.url));
    const text = await readFile(path, 'utf8').catch(() => null);
    const manifest = text === null ? null : (JSON.parse(text) as Partial<Record<string, unknown>>);
    if (manifest?.['name'] === 'gatewright') return String(manifest['version']);
  }
  return 'unknown';
}
