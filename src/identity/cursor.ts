import { IdentityError } from './identity-error.ts';

const MAX_LENGTH = 2_048;

/** Opaque text that says where a list goes on; `list` names the list it belongs to. */
export function encodeCursor(list: string, key: string): string {
  return Buffer.from(JSON.stringify([list, key])).toString('base64url');
}

/**
 * The key that was encoded. Error: `bad-cursor` for all that `encodeCursor(list, ...)` never
 * gives; the key itself may be forged and is to be checked or bound, never trusted.
 */
export function decodeCursor(list: string, cursor: string): string {
  const pair = cursor.length <= MAX_LENGTH ? parse(cursor) : null;
  if (Array.isArray(pair) && pair.length === 2) {
    const key: unknown = pair[1];
    if (typeof key === 'string' && encodeCursor(list, key) === cursor) return key;
  }
  throw new IdentityError('bad-cursor', 'cursor is not one that this list gave out', {
    field: 'cursor',
    rule: 'is not one that this list gave out',
  });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
