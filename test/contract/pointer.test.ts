import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPointer, parsePointer } from '../../codegen/contract/pointer.ts';

describe('JSON pointers', () => {
  it('come back as the tokens they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (tokens) => {
        expect(parsePointer(formatPointer(tokens))).toEqual(tokens);
      }),
    );
  });

  it('unescape ~01 to ~1, not to a slash', () => {
    expect(parsePointer('/~01')).toEqual(['~1']);
  });

  it.each(['a', '/~', '/~2'])('refuse %s', (text) => {
    expect(parsePointer(text)).toBeNull();
  });
});
