import { isTree, own } from '../contract/json.ts';
import type { Tree } from '../contract/json.ts';
import { componentAt } from '../contract/document/context.ts';
import { childOf } from '../contract/document/grammar.ts';
import type { Child, Kind } from '../contract/document/grammar.ts';

/** An object of the document and what it is. */
export interface Node {
  readonly kind: Kind;
  readonly value: Tree;
}

/** Everything that an object holds or refers to, itself included. */
export function reach(starts: readonly Node[], document: Tree): ReadonlyMap<Tree, Kind> {
  const found = new Map<Tree, Kind>();
  const pending = [...starts];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { kind, value } = node;
    if (found.has(value)) continue;
    found.set(value, kind);
    pending.push(...referenced(node, document), ...childrenOf(node));
  }
  return found;
}

function referenced({ kind, value }: Node, document: Tree): Node[] {
  const ref = own(value, '$ref');
  const target = typeof ref === 'string' ? componentAt(ref, document)?.value : undefined;
  return isTree(target) ? [{ kind, value: target }] : [];
}

/** The objects that one holds, as far as OpenAPI knows them. */
export function childrenOf({ kind, value }: Node): Node[] {
  return Object.keys(value).flatMap((key) => {
    const child = childOf(kind, key);
    return child === undefined ? [] : nodesOf(child, value[key]);
  });
}

function nodesOf({ many, kind }: Child, value: unknown): Node[] {
  const asList = many === 'list' || (many === 'oneOrList' && Array.isArray(value));
  if (!asList && many !== 'map') return isTree(value) ? [{ kind, value }] : [];
  if (asList ? !Array.isArray(value) : !isTree(value)) return [];
  return Object.values(Object(value)).flatMap((item) =>
    isTree(item) ? [{ kind, value: item }] : [],
  );
}
