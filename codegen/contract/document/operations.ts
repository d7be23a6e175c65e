import { isTree, own, sortedKeys } from '../json.ts';
import type { Tree } from '../json.ts';
import { fieldOf } from './cursor.ts';
import type { Cursor } from './cursor.ts';

/** An operation of `paths`, where it stands. */
export interface PlacedOperation {
  /** As the request line has it. */
  readonly method: string;
  readonly path: string;
  readonly pathItem: Tree;
  /** What holds the operation: the path item, or its `additionalOperations`. */
  readonly owner: Tree;
  readonly key: string;
  readonly operation: Tree;
}

export const methods = [
  'delete',
  'get',
  'head',
  'options',
  'patch',
  'post',
  'put',
  'query',
  'trace',
] as const;

/** The paths of a document, sorted, extensions left out. */
export function pathsOf(document: Tree): Cursor[] {
  const paths = own(document, 'paths');
  if (!isTree(paths)) return [];
  return sortedKeys(paths)
    .filter((path) => !path.startsWith('x-'))
    .map((path) => fieldOf(paths, path));
}

/** The operations of a document, sorted by path and method. */
export function operationsOf(document: Tree): PlacedOperation[] {
  return pathsOf(document).flatMap(({ key: path, value: pathItem }) =>
    isTree(pathItem) ? operationsAt(path, pathItem) : [],
  );
}

function operationsAt(path: string, pathItem: Tree): PlacedOperation[] {
  const additional = own(pathItem, 'additionalOperations');
  const plain = methods.map((key) => ({ owner: pathItem, key, method: key.toUpperCase() }));
  const others = isTree(additional)
    ? sortedKeys(additional).map((key) => ({ owner: additional, key, method: key }))
    : [];
  const found = [...plain, ...others].flatMap((place) => {
    const operation = own(place.owner, place.key);
    return isTree(operation) ? [{ ...place, path, pathItem, operation }] : [];
  });
  return found.sort((a, b) => (a.method < b.method ? -1 : 1));
}

export function operationCursor({ operation, owner, key }: PlacedOperation): Cursor {
  return { value: operation, owner, key };
}

/** How messages name an operation: `GET /items`. */
export function titleOf({ method, path }: Pick<PlacedOperation, 'method' | 'path'>): string {
  return `${method} ${path}`;
}
