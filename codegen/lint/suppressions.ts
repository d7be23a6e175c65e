import { isTree, own } from '../contract/json.ts';
import type { Tree } from '../contract/json.ts';
import type { Place } from './place.ts';
import type { Subject } from './subject.ts';

/** One entry of an `x-lint-ignore`. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  readonly entry: Tree;
  /** Whether it silenced something. */
  used: boolean;
}

/** What the document silences: each entry holds for the object it stands in and all below. */
export class Suppressions {
  readonly all: readonly Suppression[];
  readonly #byHolder = new Map<object, Suppression[]>();
  readonly #subject: Subject;

  constructor(subject: Subject, holders: Iterable<Tree>) {
    this.#subject = subject;
    for (const holder of holders) {
      const entries = entriesOf(holder);
      if (entries.length > 0) this.#byHolder.set(holder, entries);
    }
    this.all = [...this.#byHolder.values()].flat();
  }

  /** The nearest suppression of a rule at or above a place; counts as used from now on. */
  find(rule: string, { node, key }: Place): Suppression | undefined {
    const inside = key === undefined ? undefined : own(Object(node), key);
    let holder: object | undefined = isTree(inside) ? inside : node;
    for (; holder !== undefined; holder = this.#subject.parents.of(holder)?.node) {
      const found = this.#byHolder.get(holder)?.find((each) => each.rule === rule);
      if (found === undefined) continue;
      found.used = true;
      return found;
    }
    return undefined;
  }
}

function entriesOf(holder: Tree): Suppression[] {
  const list = own(holder, 'x-lint-ignore');
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry) => {
    if (!isTree(entry)) return [];
    const rule = own(entry, 'rule');
    const reason = own(entry, 'reason');
    if (typeof rule !== 'string' || typeof reason !== 'string') return [];
    return [{ rule, reason, entry, used: false }];
  });
}
