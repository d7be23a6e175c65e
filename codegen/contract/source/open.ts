import { isTree, own } from '../json.ts';
import { parse } from './parse.ts';
import type { Parsed, Source, SyntaxProblem, Version } from './source.ts';

/** A file, as far as it could be read. */
export interface Opened {
  readonly path: string;
  readonly file: string;
  readonly wasRead: boolean;
  readonly problems: readonly SyntaxProblem[];
  /** `null` where it could not be read or is not well-formed. */
  readonly source: Source | null;
}

interface Given {
  readonly file: string;
  readonly path: string;
  readonly text: string | { readonly failure: string };
}

/** Reads a text as a file of a contract; files without a version are written as their entry is. */
export function openSource({ file, path, text }: Given, entry?: Opened): Opened {
  if (typeof text !== 'string') {
    const at = { line: 1, column: 1 };
    const problems = [{ code: 'unreadable-file', message: text.failure, at }];
    return { path, file, wasRead: false, problems, source: null };
  }
  const { value, problems, locate }: Parsed = parse(text, path);
  const version = versionOf(value) ?? entry?.source?.version ?? '3.1';
  const source = problems.length > 0 ? null : { file, path, version, value, locate };
  return { path, file, wasRead: true, problems, source };
}

/** The version that a document says it is written in, where it is one that can be read. */
export function versionOf(value: unknown): Version | undefined {
  const text = isTree(value) ? own(value, 'openapi') : undefined;
  const match = typeof text === 'string' ? /^3\.([012])(?:\.\d+)?(?:-[\w.-]+)?$/.exec(text) : null;
  if (match === null) return undefined;
  return match[1] === '0' ? '3.0' : match[1] === '1' ? '3.1' : '3.2';
}
