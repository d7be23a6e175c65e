import { createHash } from 'node:crypto';

/** The name of the file that lists the others. */
export const MANIFEST = 'manifest.json';

/** What the files were made of, so that `--if-stale` knows without making them again. */
export interface Origin {
  /** A hash of the contract's files, the settings and the generator. */
  readonly inputs?: string;
  /** The contract's files, relative to the entry document's folder, and remote addresses. */
  readonly sources?: readonly string[];
}

/** The text of the manifest of these files. */
export function manifestText(
  files: readonly (readonly [path: string, content: string])[],
  { inputs, sources }: Origin,
): string {
  const hashes = Object.fromEntries(files.map(([path, content]) => [path, sha256(content)]));
  return `${JSON.stringify({ inputs, sources, files: hashes }, null, 2)}\n`;
}

/** Hexadecimal, of UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
