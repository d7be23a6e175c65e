import * as fc from 'fast-check';
import { IdentityError, decodeCursor, encodeCursor } from 'gatewright/identity';
import { describe, expect, it } from 'vitest';

const key = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('a cursor', () => {
  it('gives back the key to the list that gave it out', () => {
    fc.assert(
      fc.property(key, key, (list, value) => {
        const cursor = encodeCursor(list, value);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(list, cursor)).toBe(value);
      }),
    );
  });

  it('is refused by every other list', () => {
    fc.assert(
      fc.property(key, key, key, (list, other, value) => {
        fc.pre(list !== other);
        expect(() => decodeCursor(other, encodeCursor(list, value))).toThrow(IdentityError);
      }),
    );
  });

  it('is refused with a typed error when it is anything else', () => {
    const bytes = fc.uint8Array({ maxLength: 80 }).map((all) => Buffer.from(all));
    const json = fc.json().map((text) => Buffer.from(text));
    const text = fc.oneof(bytes, json).map((all) => all.toString('base64url'));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (cursor) => {
        expect(() => decodeCursor('items', cursor)).toThrow(IdentityError);
      }),
    );
  });

  it('has one spelling only', () => {
    const cursor = encodeCursor('items', 'a');
    for (const bent of [`${cursor}=`, `${cursor} `, ` ${cursor}`, `${cursor}.`]) {
      expect(() => decodeCursor('items', bent)).toThrow(IdentityError);
    }
  });
});
