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
  if (text === '') return [];
  const pieces = text.split('&', MOST_PAIRS + 1);
  if (pieces.length > MOST_PAIRS) throw new TooManyPairs();
  return pieces.filter((piece) => piece !== '').map(parsePair);
}

function parsePair(piece: string): Pair {
  const equals = piece.indexOf('=');
  const name = equals === -1 ? piece : piece.slice(0, equals);
  return { name: decodeName(name), raw: equals === -1 ? '' : piece.slice(equals + 1) };
}

function decodeName(name: string): string {
  try {
    return decodeFormText(name);
  } catch {
    return name;
  }
}
