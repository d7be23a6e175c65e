import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Contract } from './model.ts';
import type { Diagnostic, Locate } from '../diagnostic.ts';
import { compile } from './compile.ts';
import type { Compiled } from './compile.ts';
import { openSource } from './source/open.ts';
import type { Opened } from './source/open.ts';
import { isRemote } from './source/remote.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface LoadOptions {
  /** The entry document as the user named it: a path, relative to `cwd`. */
  readonly input: string;
  readonly cwd?: string;
  /** What an operation without a security decision is: an `error` (default), left out (`deny`) or `public`. */
  readonly undecided?: 'error' | 'deny' | 'public';
  readonly extensions?: {
    /** How this vocabulary's keys begin, default `x-`. */
    readonly prefix?: string;
    /** Keys that are another tool's although they read like ours. */
    readonly ignore?: readonly string[];
  };
  /** Reads a file, for tests; default: from the disk. */
  readonly read?: (absolutePath: string) => Promise<string>;
  readonly remote?: {
    /** How the addresses begin that references may lead to; by default there are none. */
    readonly allow: readonly string[];
    /** Fetches a text, for tests; default: from the network. */
    readonly fetch?: (url: string) => Promise<string>;
  };
}

/** A remote document, as it was fetched. */
export interface Fetched {
  readonly url: string;
  readonly text: string;
}

export interface LoadResult {
  /** `null` where there are errors. */
  readonly contract: Contract | null;
  /** In the order of the document. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every file read, absolute. */
  readonly files: readonly string[];
  /** Every remote document, by address. */
  readonly fetched: readonly Fetched[];
  /** Where an object or list of `contract.document`, or an entry of it, was written. */
  readonly locate: Locate;
}

const mostBytes = 64 * 1024 * 1024;
const mostFetched = 20 * 1024 * 1024;
const mostDocuments = 200;
const fetchMs = 10_000;

/** Reads an OpenAPI document with all it refers to; never throws for what the document says. */
export async function loadContract(options: LoadOptions): Promise<LoadResult> {
  const { input, cwd = process.cwd(), undecided = 'error' } = options;
  const entry = resolve(cwd, input);
  const vocabulary = vocabularyOf(
    options.extensions?.prefix ?? 'x-',
    options.extensions?.ignore ?? [],
  );
  const allow = options.remote?.allow ?? [];
  const opened = new Map<string, Opened>();
  const texts = new Map<string, string>();
  const get = getter(options, texts);
  const open = async (path: string): Promise<void> => {
    const file = isRemote(path) ? path : displayName(input, entry, path);
    const text = await attempt(get, path);
    opened.set(path, openSource({ file, path, text }, opened.get(entry)));
  };
  await open(entry);
  let compiled: Compiled = compile({ input, entry, opened, vocabulary, undecided, allow });
  while (compiled.missing.length > 0) {
    for (const path of compiled.missing) await open(path);
    compiled = compile({ input, entry, opened, vocabulary, undecided, allow });
  }
  const read = [...opened.values()].filter(({ wasRead }) => wasRead).map(({ path }) => path);
  const files = read.filter((path) => !isRemote(path)).sort();
  const fetched = [...texts].map(([url, text]) => ({ url, text }));
  fetched.sort((a, b) => (a.url < b.url ? -1 : 1));
  const { contract, diagnostics, locate } = compiled;
  return { contract, diagnostics, files, fetched, locate };
}

/** Reads files and fetches remote documents, which it puts into `texts`. */
function getter(
  { read = readText, remote }: LoadOptions,
  texts: Map<string, string>,
): (path: string) => Promise<string> {
  const { fetch = fetchText } = remote ?? {};
  let documents = 0;
  return async (path) => {
    if (!isRemote(path)) return read(path);
    if (++documents > mostDocuments) {
      throw new UnfitFile(`more than ${mostDocuments} remote documents are referred to`);
    }
    const text = await fetch(path);
    texts.set(path, text);
    return text;
  };
}

/** Files are named as the entry was: beside it, relative where it was relative. */
function displayName(input: string, entry: string, path: string): string {
  if (path === entry) return input;
  return join(dirname(input), relative(dirname(entry), path)) || basename(path);
}

async function attempt(
  read: (path: string) => Promise<string>,
  path: string,
): Promise<string | { readonly failure: string }> {
  try {
    return await read(path);
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

const failures: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'this file may not be read',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its host cannot be looked up now',
  ECONNREFUSED: 'its host refuses the connection',
  ECONNRESET: 'its host ended the connection',
};

function failureOf(error: unknown): string {
  if (error instanceof UnfitFile) return error.message;
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `it does not answer within ${fetchMs / 1000} seconds`;
  }
  const cause = codeOf(causeOf(error));
  const known = failures[codeOf(error)] ?? failures[cause];
  return known ?? (cause === '' ? 'this file cannot be read' : `it cannot be fetched (${cause})`);
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

class UnfitFile extends Error {}

async function readText(path: string): Promise<string> {
  const facts = await stat(path);
  if (facts.isDirectory()) throw new UnfitFile('this is a folder');
  if (!facts.isFile()) throw new UnfitFile('this is not a file');
  if (facts.size > mostBytes) throw new UnfitFile('this file is larger than 64 MiB');
  return readFile(path, 'utf8');
}

/** Follows no redirect: it could leave what is allowed. */
async function fetchText(url: string): Promise<string> {
  const signal = AbortSignal.timeout(fetchMs);
  const response = await fetch(url, { redirect: 'manual', signal });
  const { status, body } = response;
  if (status !== 200) await body?.cancel();
  if (status >= 300 && status < 400) throw new UnfitFile('it redirects, which is not followed');
  if (status !== 200) throw new UnfitFile(`its host answers with status ${status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > mostFetched) throw new UnfitFile('it is larger than 20 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
