import fc from 'fast-check';

const PIECES = [
  "'",
  '"',
  '`',
  '\\',
  '\\u0027',
  '${process.exit()}',
  '*/',
  '/*',
  '//',
  '\n',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0000',
  '\u202e',
  '\ud800',
  '</script>',
  '__proto__',
  'constructor',
  'prototype',
  '; throw 0;',
  '}',
  '{',
  '../',
  'CON',
  'Item',
  'item',
  'é',
  '😀',
];

/** Texts that break out of code, comments or file names where they are not treated as text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

/** Such a text in a document: one with half a character is refused before anything is made of it. */
export const hostileContractText: fc.Arbitrary<string> = hostileText.map((text) =>
  text.toWellFormed(),
);
