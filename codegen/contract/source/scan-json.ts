import { deepest } from './source.ts';

/** What a scan tells, in the order of the text; offsets are those of the first character. */
export interface JsonEvents {
  readonly key: (name: string, offset: number) => void;
  readonly value: (offset: number, kind: 'object' | 'list' | 'scalar') => void;
  readonly end: (kind: 'object' | 'list') => void;
}

export class JsonSyntaxError extends Error {
  readonly offset: number;
  readonly code: 'json-syntax' | 'too-deep';
  constructor(message: string, offset: number, code: 'json-syntax' | 'too-deep' = 'json-syntax') {
    super(message);
    this.offset = offset;
    this.code = code;
  }
}

const blank = /[ \t\r\n]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** Walks a JSON text (RFC 8259); throws `JsonSyntaxError` at its first fault. */
export function scanJson(text: string, events: JsonEvents): void {
  const end = skip(text, scanValue(text, skip(text, 0), events, 0));
  if (end < text.length) throw new JsonSyntaxError('there is more after the end', end);
}

function scanValue(text: string, at: number, events: JsonEvents, depth: number): number {
  if (depth > deepest) throw new JsonSyntaxError(`more than ${deepest} levels`, at, 'too-deep');
  if (text[at] === '{') return scanObject(text, at, events, depth);
  if (text[at] === '[') return scanList(text, at, events, depth);
  events.value(at, 'scalar');
  if (text[at] === '"') return scanString(text, at);
  scalar.lastIndex = at;
  if (!scalar.test(text)) {
    throw new JsonSyntaxError(at < text.length ? 'a value is expected' : 'the text ends early', at);
  }
  return scalar.lastIndex;
}

function scanObject(text: string, start: number, events: JsonEvents, depth: number): number {
  events.value(start, 'object');
  let at = skip(text, start + 1);
  while (text[at] !== '}') {
    if (text[at] !== '"') throw new JsonSyntaxError('a key in double quotes is expected', at);
    const afterKey = scanString(text, at);
    events.key(keyName(text, at, afterKey), at);
    at = skip(text, afterKey);
    if (text[at] !== ':') throw new JsonSyntaxError('a colon is expected', at);
    at = next(text, scanValue(text, skip(text, at + 1), events, depth + 1), '}');
  }
  events.end('object');
  return at + 1;
}

function scanList(text: string, start: number, events: JsonEvents, depth: number): number {
  events.value(start, 'list');
  let at = skip(text, start + 1);
  while (text[at] !== ']') at = next(text, scanValue(text, at, events, depth + 1), ']');
  events.end('list');
  return at + 1;
}

/** Over a comma to the next entry, or to the closing bracket. */
function next(text: string, from: number, closing: '}' | ']'): number {
  const at = skip(text, from);
  if (text[at] === closing) return at;
  if (text[at] !== ',') throw new JsonSyntaxError(`"," or "${closing}" is expected`, at);
  const entry = skip(text, at + 1);
  if (text[entry] === closing) throw new JsonSyntaxError('there is a comma too many', at);
  return entry;
}

function scanString(text: string, at: number): number {
  string.lastIndex = at;
  if (!string.test(text)) throw new JsonSyntaxError('a string does not end or is malformed', at);
  return string.lastIndex;
}

function keyName(text: string, from: number, to: number): string {
  const raw = text.slice(from + 1, to - 1);
  return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
}

function skip(text: string, at: number): number {
  blank.lastIndex = at;
  blank.test(text);
  return blank.lastIndex;
}
