import { dirname, resolve as resolvePath } from 'node:path';
import { isContainer, isTree, own } from '../json.ts';
import { decodePercent, formatPointer, parsePointer } from '../pointer.ts';
import { nearest, quote } from '../suggest.ts';
import { addressOf, isRemote, whyUnfit } from '../source/remote.ts';
import type { Source } from '../source/source.ts';

/** What a reference leads to. */
export interface Target {
  readonly kind: 'found';
  readonly source: Source;
  readonly tokens: readonly string[];
  readonly value: unknown;
}
/** The file is to be read first. */
interface Missing {
  readonly kind: 'missing';
  readonly path: string;
}
interface Failed {
  readonly kind: 'failed';
  readonly code: 'remote-ref' | 'unresolved-ref' | 'cyclic-ref';
  readonly message: string;
  readonly hint?: string;
}
export type Resolution = Target | Missing | Failed;

/** Why a file is not there to be referred to; `message` says it of the reference. */
export interface Unreadable {
  readonly code: Failed['code'];
  readonly message: string;
  readonly hint?: string;
}

/** The file at an absolute path or a remote address; `undefined`: not read yet. */
export type Sources = (path: string) => Source | Unreadable | undefined;

const mostHops = 100;

/** Follows a reference that stands in `from`. */
export function resolveRef(ref: string, from: Source, sources: Sources, hops = 0): Resolution {
  if (hops > mostHops) return fail('cyclic-ref', `${quote(ref)} leads in a circle`);
  const split = ref.indexOf('#');
  const uri = split === -1 ? ref : ref.slice(0, split);
  const fragment = decodePercent(split === -1 ? '' : ref.slice(split + 1));
  const file = uri === '' ? from : openFile(uri, ref, from, sources);
  if ('kind' in file) return file;
  const tokens = fragment === null ? null : parsePointer(fragment);
  if (tokens !== null) return follow({ ref, file, tokens, sources, hops });
  const anchored = fragment === null ? null : findAnchor(file, fragment);
  if (anchored !== null) return follow({ ref, file, tokens: anchored, sources, hops });
  return fail('unresolved-ref', `${quote(ref)} is neither a JSON Pointer nor a known anchor`);
}

function fail(code: Failed['code'], message: string, hint?: string): Failed {
  return { kind: 'failed', code, message, ...(hint === undefined ? {} : { hint }) };
}

function openFile(
  uri: string,
  ref: string,
  from: Source,
  sources: Sources,
): Source | Missing | Failed {
  const isAddress = isRemote(from.path) || /^https?:/i.test(uri);
  const path = isAddress ? remotePath(uri, ref, from) : localPath(uri, ref, from);
  if (typeof path !== 'string') return path;
  const source = sources(path);
  if (source === undefined) return { kind: 'missing', path };
  if ('code' in source) return fail(source.code, `${quote(ref)}${source.message}`, source.hint);
  return source;
}

const copyIt = 'copy the file beside the contract and refer to it by a relative path';

function localPath(uri: string, ref: string, from: Source): string | Failed {
  if (/^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/|\\)/.test(uri)) {
    return fail('remote-ref', `${quote(ref)} does not stand beside this file`, copyIt);
  }
  const relative = decodePercent(uri);
  if (relative === null || relative.includes('\0')) return malformed(ref);
  return resolvePath(dirname(from.path), relative);
}

/** References of a remote document are remote, too. */
function remotePath(uri: string, ref: string, from: Source): string | Failed {
  const url = addressOf(uri, isRemote(from.path) ? from.path : undefined);
  if (url === null) return malformed(ref);
  const unfit = whyUnfit(url);
  if (unfit === null) return url.href;
  const isSecret = url.username !== '' || url.password !== '';
  return fail('remote-ref', `${isSecret ? 'this reference' : quote(ref)} ${unfit}`, copyIt);
}

function malformed(ref: string): Failed {
  return fail('unresolved-ref', `${quote(ref)} is not a well-formed reference`);
}

interface Way {
  readonly ref: string;
  readonly file: Source;
  readonly tokens: readonly string[];
  readonly sources: Sources;
  readonly hops: number;
}

function follow({ ref, file, tokens, sources, hops }: Way): Resolution {
  let value: unknown = file.value;
  for (const [index, token] of tokens.entries()) {
    const next = step(value, token);
    if (next !== undefined) {
      value = next;
      continue;
    }
    const onward = isTree(value) ? own(value, '$ref') : undefined;
    if (typeof onward !== 'string') return lost(ref, value, tokens, index);
    const target = resolveRef(onward, file, sources, hops + 1);
    if (target.kind !== 'found') return target;
    const rest = [...target.tokens, ...tokens.slice(index)];
    return follow({ ref, file: target.source, tokens: rest, sources, hops: hops + 1 });
  }
  return { kind: 'found', source: file, tokens, value };
}

function step(value: unknown, token: string): unknown {
  if (Array.isArray(value))
    return /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
  return isTree(value) ? own(value, token) : undefined;
}

function lost(ref: string, value: unknown, tokens: readonly string[], index: number): Failed {
  const token = tokens[index] ?? '';
  const close = isTree(value) ? nearest(token, Object.keys(value)) : undefined;
  const fixed =
    close === undefined ? [] : [...tokens.slice(0, index), close, ...tokens.slice(index + 1)];
  const file = ref.split('#')[0] ?? '';
  const hint =
    close === undefined ? undefined : `did you mean ${quote(`${file}#${formatPointer(fixed)}`)}?`;
  return fail('unresolved-ref', `${quote(ref)} leads nowhere: there is no ${quote(token)}`, hint);
}

const anchorsOf = new WeakMap<Source, ReadonlyMap<string, readonly string[]>>();

function findAnchor(file: Source, anchor: string): readonly string[] | null {
  const known = anchorsOf.get(file) ?? collectAnchors(file.value, [], new Map());
  anchorsOf.set(file, known);
  return known.get(anchor) ?? null;
}

function collectAnchors(
  value: unknown,
  path: string[],
  found: Map<string, readonly string[]>,
): Map<string, readonly string[]> {
  if (!isContainer(value)) return found;
  const anchor = isTree(value) ? own(value, '$anchor') : undefined;
  if (typeof anchor === 'string' && !found.has(anchor)) found.set(anchor, [...path]);
  for (const [key, child] of Object.entries(value)) {
    path.push(key);
    collectAnchors(child, path, found);
    path.pop();
  }
  return found;
}
