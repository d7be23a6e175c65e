import { own } from '../../contract/json.ts';
import type { Tree } from '../../contract/json.ts';
import type { Subject } from '../subject.ts';

/** Keys below which a schema tests a value and does not describe it. */
const tests = new Set(['not', 'if', 'contains', 'propertyNames']);

/** A schema with those that hold for the very same value: what composes it, and its other parts. */
export function around(schema: Tree, subject: Subject): readonly Tree[] {
  const found = new Set<Tree>([schema]);
  for (let at = schema; ;) {
    const list = subject.parents.of(at);
    const owner = list && subject.parents.of(list.node);
    if (list === undefined || owner === undefined) break;
    if (!['allOf', 'anyOf', 'oneOf'].includes(owner.key)) break;
    found.add((at = owner.node as Tree));
    for (const part of owner.key === 'allOf' ? Object.values(list.node) : [])
      found.add(part as Tree);
  }
  for (const part of partsOf(schema)) found.add(part);
  return [...found].flatMap((each) => [each, subject.resolve(each) ?? each]);
}

function partsOf(schema: Tree): Tree[] {
  const list = own(schema, 'allOf');
  return Array.isArray(list) ? (list as Tree[]).filter((each) => typeof each === 'object') : [];
}

/** Whether a schema only tests a value that another one describes. */
export function isTest(schema: Tree, subject: Subject): boolean {
  return subject.parents.pathOf(schema).some((key) => tests.has(key));
}
