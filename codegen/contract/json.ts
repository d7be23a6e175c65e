/** A JSON object of a document that is still being worked on. */
export type Tree = Record<string, unknown>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isContainer(value: unknown): value is Tree | unknown[] {
  return typeof value === 'object' && value !== null;
}

/** An own property, never one of `Object.prototype`. */
export function own(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

/** `own`, where it is an object. */
export function ownTree(tree: Tree, key: string): Tree | undefined {
  const value = own(tree, key);
  return isTree(value) ? value : undefined;
}

/** What a value is, in the words of a message: `a string`, `a list`. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sortedKeys(tree: Tree): string[] {
  return Object.keys(tree).sort(compareText);
}

/** Sorted, each once. */
export function sortedSet(names: Iterable<string>): string[] {
  return [...new Set(names)].sort(compareText);
}
