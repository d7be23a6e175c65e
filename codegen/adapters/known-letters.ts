import ts from 'typescript';
import type { JsonObject } from '../contract/model.ts';
import type { Disguised } from './inherited-names.ts';

const FIRST_PRIVATE = 0xe000;

/**
 * A document without the letters that the engine knows and the compiler does not yet, and the way
 * back: @hey-api/openapi-ts asks the engine which names it may write without quotes.
 */
export function withKnownLetters(document: JsonObject): Disguised {
  const text = JSON.stringify(document);
  const letters = new Set(text.match(/[^\0-\u07ff]/gu)?.filter(isUnknown));
  if (letters.size === 0) return { document, reveal: (written) => written };
  let next = FIRST_PRIVATE;
  const pairs = [...letters].map((letter): [string, string] => {
    while (text.includes(String.fromCharCode(next))) next += 1;
    return [letter, String.fromCharCode(next++)];
  });
  return {
    document: JSON.parse(exchanged(text, new Map(pairs))) as JsonObject,
    reveal: (written) => exchanged(written, new Map(pairs.map(([from, to]) => [to, from]))),
  };
}

function isUnknown(letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return /\p{ID_Continue}/u.test(letter) && !ts.isIdentifierPart(point, ts.ScriptTarget.ESNext);
}

function exchanged(text: string, pairs: ReadonlyMap<string, string>): string {
  return text.replaceAll(/[^\0-\u07ff]/gu, (letter) => pairs.get(letter) ?? letter);
}
