import { quote } from '../suggest.ts';
import { lineIndex } from './lines.ts';
import { JsonSyntaxError, scanJson } from './scan-json.ts';
import type { Parsed, Part, Position, SyntaxProblem } from './source.ts';

interface Entry {
  readonly key: number;
  readonly value: JsonNode;
}
interface JsonNode {
  readonly offset: number;
  readonly entries: Map<string, Entry>;
}

/** Reads JSON; its positions are looked for when the first one is asked. */
export function parseJson(text: string): Parsed {
  const positionOf = lineIndex(text);
  const problems = checkJson(text, positionOf);
  const value: unknown = problems.length > 0 ? null : JSON.parse(text);
  let root: JsonNode | undefined;
  const locate = (path: readonly string[], part: Part): Position => {
    root ??= indexJson(text);
    return positionOf(find(root, path, part));
  };
  return { value, problems, locate };
}

function find(root: JsonNode, path: readonly string[], part: Part): number {
  let offset = root.offset;
  let node = root;
  for (const key of path) {
    const entry = node.entries.get(key);
    if (entry === undefined) return offset;
    offset = part === 'key' ? entry.key : entry.value.offset;
    node = entry.value;
  }
  return offset;
}

function checkJson(text: string, positionOf: (offset: number) => Position): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const open: Set<string>[] = [];
  try {
    scanJson(text, {
      key: (name, offset) => {
        const keys = open.at(-1);
        const at = positionOf(offset);
        if (name === '__proto__') problems.push(forbiddenKey(at));
        else if (keys?.has(name)) problems.push(duplicateKey(name, at));
        keys?.add(name);
      },
      value: (_, kind) => {
        if (kind === 'object') open.push(new Set());
      },
      end: (kind) => {
        if (kind === 'object') open.pop();
      },
    });
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    problems.push({ code: error.code, message: error.message, at: positionOf(error.offset) });
  }
  return problems;
}

function indexJson(text: string): JsonNode {
  const root: JsonNode = { offset: 0, entries: new Map() };
  const open: JsonNode[] = [root];
  let pending = { key: '', offset: 0 };
  scanJson(text, {
    key: (key, offset) => {
      pending = { key, offset };
    },
    value: (offset, kind) => {
      const parent = open.at(-1) ?? root;
      const node: JsonNode = { offset, entries: new Map() };
      const named = pending.offset > 0;
      const key = named ? pending.key : String(parent.entries.size);
      parent.entries.set(key, { key: named ? pending.offset : offset, value: node });
      pending = { key: '', offset: 0 };
      if (kind !== 'scalar') open.push(node);
    },
    end: () => {
      open.pop();
    },
  });
  return root.entries.get('0')?.value ?? root;
}

export function duplicateKey(name: string, at: Position): SyntaxProblem {
  return { code: 'duplicate-key', message: `${quote(name)} stands here a second time`, at };
}

export function forbiddenKey(at: Position): SyntaxProblem {
  return { code: 'forbidden-key', message: 'no key may be named "__proto__"', at };
}
