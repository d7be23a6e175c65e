import { decodeFormText } from './percent.ts';

/** One `name=value` of a query or form: the name decoded, the value as it was sent. */
export interface Pair {
  readonly name: string;
  readonly raw: string;
}

const MOST_PAIRS = 1000;

/** Raised by `parsePairs` where a client sends more pairs than any contract needs. */
export class TooManyPairs extends Error {}

/**
 * Splits a query or an urlencoded form. A name that cannot be decoded is kept as it was sent: it
 * equals no declared name.
 */
export function parsePairs(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  let pieces = 1;
  for (let start = 0; start < text.length; pieces++) {
    if (pieces > MOST_PAIRS) throw new TooManyPairs();
    const mark = text.indexOf('&', start);
    const end = mark === -1 ? text.length : mark;
    if (end > start) pairs.push(parsePair(text.slice(start, end)));
    start = end + 1;
  }
  return pairs;
}

function parsePair(piece: string): Pair {
  const equals = piece.indexOf('=');
  const name = equals === -1 ? piece : piece.slice(0, equals);
  return { name: decodeName(name), raw: equals === -1 ? '' : piece.slice(equals + 1) };
}

function decodeName(name: string): string {
  const text = decodeFormText(name);
  return typeof text === 'string' ? text : name;
}
