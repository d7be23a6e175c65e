/** A parsed `Content-Type` (RFC 9110 8.3). */
export interface ParsedMediaType {
  /** `application/json`, lower case. */
  readonly essence: string;
  /** By lower-case name; a repeated one is refused. */
  readonly parameters: ReadonlyMap<string, string>;
}

const TOKEN = /[!#$%&'*+.^_`|~\w-]+/y;
const QUOTED = /"((?:[\t \x21\x23-\x5b\x5d-\x7e\x80-\xff]|\\[\t \x21-\x7e\x80-\xff])*)"/y;
const BLANK = /[\t ]*/y;
const LONGEST = 512;

/** Reads a media type; `null` where it is not well-formed. */
export function parseMediaType(text: string): ParsedMediaType | null {
  if (text.length > LONGEST) return null;
  const cursor = { text, at: 0 };
  take(cursor, BLANK);
  const type = take(cursor, TOKEN);
  if (type === null || !skip(cursor, '/')) return null;
  const subtype = take(cursor, TOKEN);
  if (subtype === null) return null;
  const parameters = takeParameters(cursor);
  if (parameters === null) return null;
  return { essence: `${type}/${subtype}`.toLowerCase(), parameters };
}

/**
 * Whether a media type falls into a range: `image/png` into `image/*`, `application/hal+json` into
 * `application/*+json`.
 */
export function matchesRange(essence: string, range: string): boolean {
  if (range === '*/*' || range === essence) return true;
  const star = range.indexOf('/*') + 1;
  if (star === 0) return false;
  const [type, suffix] = [range.slice(0, star), range.slice(star + 1)];
  return (
    essence.startsWith(type) &&
    essence.endsWith(suffix) &&
    essence.length > type.length + suffix.length
  );
}

/** The type of a declared media type without its parameters, lower case. */
export function essenceOf(declared: string): string {
  const semicolon = declared.indexOf(';');
  return (semicolon === -1 ? declared : declared.slice(0, semicolon)).trim().toLowerCase();
}

/** The declared media type or range that fits best: exact, then `type/*+suffix`, `type/*`, all. */
export function chooseDeclared(essence: string, declared: readonly string[]): string | null {
  const type = essence.slice(0, essence.indexOf('/'));
  const plus = essence.lastIndexOf('+');
  const bySuffix = plus === -1 ? [] : [`${type}/*${essence.slice(plus)}`];
  for (const wanted of [essence, ...bySuffix, `${type}/*`, '*/*']) {
    const found = declared.find((candidate) => essenceOf(candidate) === wanted);
    if (found !== undefined) return found;
  }
  return null;
}

interface Cursor {
  readonly text: string;
  at: number;
}

function takeParameters(cursor: Cursor): Map<string, string> | null {
  const parameters = new Map<string, string>();
  for (;;) {
    take(cursor, BLANK);
    if (cursor.at === cursor.text.length) return parameters;
    if (!skip(cursor, ';')) return null;
    take(cursor, BLANK);
    const name = take(cursor, TOKEN)?.toLowerCase();
    if (name === undefined) continue;
    if (!skip(cursor, '=') || parameters.has(name)) return null;
    const value = takeValue(cursor);
    if (value === null) return null;
    parameters.set(name, value);
  }
}

function takeValue(cursor: Cursor): string | null {
  const token = take(cursor, TOKEN);
  if (token !== null) return token;
  const quoted = take(cursor, QUOTED);
  return quoted === null ? null : quoted.slice(1, -1).replace(/\\(.)/g, '$1');
}

function take(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match === null) return null;
  cursor.at = pattern.lastIndex;
  return match[0];
}

function skip(cursor: Cursor, character: string): boolean {
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at += 1;
  return true;
}
