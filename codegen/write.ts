import { mkdir, readFile, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Files } from './generate.ts';
import { MANIFEST } from './print/manifest.ts';
import { compareText } from './print/names.ts';

/** How a file on the disk differs from what the contract makes. */
export interface Change {
  /** Relative to the output folder. */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

/** What the output folder holds, as far as `plan` needs it. */
export type Existing = ReadonlyMap<string, string>;

/** A file stands in the way that the generator did not make. */
export class ForeignFileError extends Error {
  override readonly name = 'ForeignFileError';
}

const OWN_FOLDERS = /^(?:sdk|validators)\//;
const HEADER = /^\/\/ Generated from .*"gatewright generate"\.\r?\n/;

/** Every file under a folder by its path with `/`; none where the folder is not there. */
export async function readExisting(folder: string): Promise<Existing> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    },
  );
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${sep}node_modules${sep}`));
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [
      relative(folder, path).split(sep).join('/'),
      await readFile(path, 'utf8'),
    ]),
  );
  return new Map(files.sort(([a], [b]) => compareText(a, b)));
}

/**
 * What has to change, sorted by path. Line ends do not count; files that the generator did not
 * make are left alone. Throws ForeignFileError where one of them would be overwritten.
 */
export function plan(files: Files, existing: Existing): readonly Change[] {
  const listed = listedFiles(existing.get(MANIFEST));
  const isOwn = (path: string, content: string): boolean =>
    path === MANIFEST || OWN_FOLDERS.test(path) || HEADER.test(content) || listed.has(path);
  const written = [...files].flatMap(([path, content]): Change[] => {
    const present = existing.get(path);
    if (present === undefined) return [{ path, kind: 'added' }];
    if (!isOwn(path, present)) {
      throw new ForeignFileError(`${path} is there already and was not generated`);
    }
    return sameText(present, content) ? [] : [{ path, kind: 'changed' }];
  });
  const removed = [...existing]
    .filter(([path, content]) => !files.has(path) && isOwn(path, content))
    .map(([path]): Change => ({ path, kind: 'removed' }));
  return [...written, ...removed].sort((a, b) => compareText(a.path, b.path));
}

/** Carries out a plan; the manifest comes last, so that a run cut short counts as stale. */
export async function write(
  folder: string,
  files: Files,
  changes: readonly Change[],
): Promise<void> {
  const last = (change: Change): number => (change.path === MANIFEST ? 1 : 0);
  for (const { path, kind } of [...changes].sort((a, b) => last(a) - last(b))) {
    const target = join(folder, path);
    if (kind === 'removed') {
      await rm(target, { force: true });
      await removeEmpty(folder, dirname(target));
    } else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, files.get(path) ?? '');
    }
  }
}

async function removeEmpty(top: string, folder: string): Promise<void> {
  if (folder === top || relative(top, folder).startsWith('..')) return;
  const rest = await readdir(folder).catch(() => ['?']);
  if (rest.length > 0) return;
  await rmdir(folder);
  await removeEmpty(top, dirname(folder));
}

/** A unified difference for people, cut after `lines`. */
export function difference(
  files: Files,
  existing: Existing,
  changes: readonly Change[],
  lines = 60,
): string {
  const shown: string[] = [];
  for (const { path, kind } of changes) {
    if (path === MANIFEST && changes.length > 1) continue;
    if (shown.length >= lines) continue;
    const before = kind === 'added' ? '' : unixText(existing.get(path) ?? '');
    const after = kind === 'removed' ? '' : (files.get(path) ?? '');
    const [from, to] = [`a/${path}`, `b/${path}`];
    const patch = createTwoFilesPatch(from, to, before, after, undefined, undefined, {
      context: 1,
    });
    shown.push(
      ...patch
        .trimEnd()
        .split('\n')
        .filter((line) => !/^=+$/.test(line)),
    );
  }
  if (shown.length <= lines) return shown.join('\n');
  return [...shown.slice(0, lines), '… shortened'].join('\n');
}

/** What the last run made, by its manifest. */
function listedFiles(manifest: string | undefined): ReadonlySet<string> {
  try {
    const { files } = JSON.parse(manifest ?? '{}') as { readonly files?: unknown };
    return new Set(typeof files === 'object' && files !== null ? Object.keys(files) : []);
  } catch {
    return new Set();
  }
}

/** Line ends of the platform count as those that are generated. */
export function unixText(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function sameText(a: string, b: string): boolean {
  return a === b || unixText(a) === unixText(b);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
