import { describe, expect, it } from 'vitest';
import { isUuid, uuidv7 } from '../../src/identity/uuid.ts';

describe('uuidv7', () => {
  it('sorts in the order of making within a millisecond', () => {
    const made = Array.from({ length: 1000 }, () => uuidv7(1_795_000_000_000));
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });

  it('sorts by time and says its version and variant', () => {
    const [early, late] = [uuidv7(1_795_000_000_000), uuidv7(1_795_000_000_001)];
    expect(early < late).toBe(true);
    expect(isUuid(early)).toBe(true);
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
  });
});
