import { isTree, own } from '../json.ts';
import type { Tree } from '../json.ts';

/** A value and the place it stands in, so that it can be talked about. */
export interface Cursor {
  readonly value: unknown;
  /** What holds it; `null` of a whole document. */
  readonly owner: object | null;
  readonly key: string;
}

export function rootCursor(value: unknown): Cursor {
  return { value, owner: null, key: '' };
}

/** An entry of an object; its value is `undefined` where there is none. */
export function field(cursor: Cursor, key: string): Cursor {
  const { value } = cursor;
  if (!isTree(value)) return { value: undefined, owner: cursor.owner, key: cursor.key };
  return { value: own(value, key), owner: value, key };
}

export function fieldOf(tree: Tree, key: string): Cursor {
  return { value: own(tree, key), owner: tree, key };
}

export function isThere(cursor: Cursor): boolean {
  return cursor.value !== undefined;
}
