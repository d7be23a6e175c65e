import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair, Scalar, YAMLError, YAMLMap, YAMLSeq } from 'yaml';
import { quote } from '../suggest.ts';
import { duplicateKey, forbiddenKey } from './parse-json.ts';
import { deepest } from './source.ts';
import type { Parsed, Part, Position, SyntaxProblem } from './source.ts';

/** How many nodes aliases may repeat, all together. */
const mostRepeated = 100_000;

/** Reads YAML 1.2 as JSON values: aliases are copied, what JSON cannot say is a problem. */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const reader = new YamlReader(lines);
  let document: Document.Parsed | undefined;
  try {
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
    for (const error of [...document.errors, ...document.warnings]) {
      reader.syntaxError(error);
    }
    const value = reader.problems.length > 0 ? null : reader.value(document.contents, 0);
    const { contents } = document;
    return {
      value,
      problems: reader.problems,
      locate: (path, part) => reader.locate(contents, path, part),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reader.problem('too-deep', `more than ${deepest} levels`, 0);
    return { value: null, problems: reader.problems, locate: () => ({ line: 1, column: 1 }) };
  }
}

function oneLine(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

class YamlReader {
  readonly problems: SyntaxProblem[] = [];
  readonly #lines: LineCounter;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<unknown>();
  readonly #pairs = new WeakMap<YAMLMap, ReadonlyMap<string | null, Pair>>();
  #aliasDepth = 0;
  #repeated = 0;

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  problem(code: string, message: string, offset: number, hint?: string): void {
    const at = this.#position(offset);
    this.problems.push({ code, message, at, ...(hint === undefined ? {} : { hint }) });
  }

  /** The library's readers are recursive; it reports where their stack ended. */
  syntaxError({ code, message, pos }: YAMLError): void {
    const isDepth = message.includes('call stack');
    if (isDepth && this.problems.some((problem) => problem.code === 'too-deep')) return;
    if (isDepth) return this.problem('too-deep', `more than ${deepest} levels`, pos[0]);
    const text = code === 'MULTIPLE_DOCS' ? 'a second YAML document begins here' : oneLine(message);
    this.problem('yaml-syntax', text, pos[0]);
  }

  value(node: unknown, depth: number): unknown {
    if (node === null || node === undefined) return null;
    const offset = offsetOf(node);
    if (depth > deepest) return this.#refuse('too-deep', `more than ${deepest} levels`, offset);
    if (this.#aliasDepth > 0 && ++this.#repeated > mostRepeated) {
      if (this.#repeated > mostRepeated + 1) return null;
      const message = `aliases repeat more than ${mostRepeated} nodes`;
      return this.#refuse('alias-bomb', message, offset);
    }
    if (isAlias(node)) return this.#alias(node.source, offset, depth);
    this.#remember(node);
    if (isScalar(node)) return this.#scalar(node, offset);
    if (!isMap(node) && !isSeq(node)) {
      return this.#refuse('yaml-syntax', 'this is not a JSON value', offset);
    }
    this.#open.add(node);
    const value = isMap(node) ? this.#map(node, depth) : this.#list(node, depth);
    this.#open.delete(node);
    return value;
  }

  #refuse(code: string, message: string, offset: number): null {
    this.problem(code, message, offset);
    return null;
  }

  #remember(node: object): void {
    if (this.#aliasDepth > 0 || !('anchor' in node) || typeof node.anchor !== 'string') return;
    if (isScalar(node) || isMap(node) || isSeq(node)) this.#anchors.set(node.anchor, node);
  }

  #alias(name: string, offset: number, depth: number): unknown {
    const target = this.#anchors.get(name);
    if (target === undefined) {
      return this.#refuse('yaml-syntax', `there is no anchor ${quote(name)} before`, offset);
    }
    if (this.#open.has(target)) {
      return this.#refuse('yaml-syntax', `the alias ${quote(name)} contains itself`, offset);
    }
    this.#aliasDepth++;
    const value = this.value(target, depth);
    this.#aliasDepth--;
    return value;
  }

  #scalar(node: Scalar, offset: number): unknown {
    const { value } = node;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return this.#refuse('yaml-syntax', 'this number is none that JSON knows', offset);
    }
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
    return this.#refuse('yaml-syntax', 'this is not a JSON value', offset);
  }

  #list(node: YAMLSeq, depth: number): unknown[] {
    return node.items.map((item) => this.value(item, depth + 1));
  }

  #map(node: YAMLMap, depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const merged: unknown[] = [];
    for (const pair of node.items) {
      const offset = offsetOf(pair.key);
      const key = keyOf(pair);
      if (key === '<<' && isMergeable(pair.value)) merged.push(this.value(pair.value, depth));
      else if (key === null) this.problem('yaml-syntax', 'a key must be a text', offset);
      else if (key === '__proto__') this.problems.push(forbiddenKey(this.#position(offset)));
      else if (Object.hasOwn(result, key)) {
        this.problems.push(duplicateKey(key, this.#position(offset)));
      } else result[key] = this.value(pair.value, depth + 1);
    }
    for (const source of merged.flat()) addMissing(result, source);
    return result;
  }

  locate(root: unknown, path: readonly string[], part: Part): Position {
    let node = root;
    let offset = offsetOf(root);
    for (const key of path) {
      if (isAlias(node)) node = this.#anchors.get(node.source);
      const step = this.#step(node, key);
      if (step === undefined) break;
      node = step.value;
      offset = part === 'key' || step.value === null ? offsetOf(step.key) : offsetOf(step.value);
    }
    return this.#position(offset);
  }

  #step(node: unknown, key: string): { key: unknown; value: unknown } | undefined {
    if (isMap(node)) return this.#pairsOf(node).get(key);
    if (!isSeq(node)) return undefined;
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { key: item, value: item };
  }

  #pairsOf(map: YAMLMap): ReadonlyMap<string | null, Pair> {
    const known = this.#pairs.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    this.#pairs.set(map, known);
    return known;
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
}

function keyOf(pair: Pair): string | null {
  const { key } = pair;
  if (!isScalar(key)) return null;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** `<<: *anchor` and `<<: [*a, *b]`, as everybody writes them, though YAML 1.2 dropped them. */
function isMergeable(value: unknown): boolean {
  return isAlias(value) || (isSeq(value) && value.items.every((item) => isAlias(item)));
}

function addMissing(result: Record<string, unknown>, source: unknown): void {
  if (typeof source !== 'object' || source === null) return;
  for (const [key, value] of Object.entries(source)) {
    if (!Object.hasOwn(result, key)) result[key] = value;
  }
}

function offsetOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return 0;
  return Array.isArray(node.range) ? Number(node.range[0]) : 0;
}
