import { isUtf8 } from 'node:buffer';
import { Malformed } from './malformed.ts';

const DEEPEST = 64;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** No integer beyond 2^53-1 in plain digits has fewer of them, no number that is infinite a smaller exponent. */
const LARGE = /\d{16}|[eE]\+?\d{3}/;

/**
 * Parses JSON (RFC 8259): strict UTF-8 without a byte order mark, no half of a surrogate pair, at
 * most 64 levels deep, no integer beyond 2^53-1 in plain digits, no number that is infinite. Numbers
 * with a fraction or an exponent (`1e16`) are rounded to a double, as everywhere in JavaScript. Of a
 * key that is given twice the last one counts, for the validator and the handler alike.
 *
 * @throws {Malformed} where the bytes are anything else
 */
export function parseJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new Malformed('encoding', 'must be UTF-8');
  return parseJsonText(bytes.toString('utf8'));
}

/** As `parseJson`, of a text. */
export function parseJsonText(text: string): unknown {
  if (needsScan(text)) checkStructure(text);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Malformed('json', 'must be JSON');
  }
}

/** Whether a text holds what may break a rule: an escaped character, a long number, many brackets. */
function needsScan(text: string): boolean {
  if (text.includes('\\u') || LARGE.test(text)) return true;
  return count(text, '{', DEEPEST) + count(text, '[', DEEPEST) > DEEPEST;
}

/** How often a character occurs, counted to one over `most`. */
function count(text: string, character: string, most: number): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    if (++found > most) break;
  }
  return found;
}

/** Before the parse and without recursion, so that no depth can exhaust the stack. */
function checkStructure(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > DEEPEST) {
        throw new Malformed('depth', `must be at most ${DEEPEST} levels deep`);
      }
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
    else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) at = endOfNumber(text, at);
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) {
    at = text.charCodeAt(at) === BACKSLASH ? endOfEscape(text, at) : at + 1;
  }
  return at;
}

/** Halves of surrogate pairs are no text: each would be stored as the same replacement character. */
function endOfEscape(text: string, at: number): number {
  const unit = escapedUnit(text, at);
  if (unit === null || (unit & 0xf800) !== 0xd800) return at + 2;
  const low = escapedUnit(text, at + 6);
  if (unit >= 0xdc00 || low === null || (low & 0xfc00) !== 0xdc00) {
    throw new Malformed('encoding', 'must not hold half of a surrogate pair');
  }
  return at + 12;
}

/** The UTF-16 unit that `\uXXXX` names; `null` where there is none. */
function escapedUnit(text: string, at: number): number | null {
  const escape = text.slice(at, at + 6);
  return /^\\u[\da-f]{4}$/i.test(escape) ? Number.parseInt(escape.slice(2), 16) : null;
}

function endOfNumber(text: string, start: number): number {
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined) return start;
  if (number.length > 15 && /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number))) {
    throw new Malformed('integer', 'must not hold an integer beyond 2^53-1');
  }
  if (!Number.isFinite(Number(number))) {
    throw new Malformed('number', 'must not hold a number beyond 1.8e308');
  }
  return start + number.length - 1;
}
