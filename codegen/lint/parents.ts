import { isContainer } from '../contract/json.ts';
import type { Place } from './place.ts';

/** What holds each object and list of a document. */
export class Parents {
  readonly #places = new WeakMap<object, Required<Place>>();

  constructor(document: object) {
    const pending = [document];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      for (const [key, child] of Object.entries(node)) {
        if (!isContainer(child)) continue;
        this.#places.set(child, { node, key });
        pending.push(child);
      }
    }
  }

  of(node: object): Required<Place> | undefined {
    return this.#places.get(node);
  }

  /** The way down from the document. */
  pathOf(node: object): string[] {
    const path: string[] = [];
    for (let at = this.of(node); at !== undefined; at = this.of(at.node)) path.push(at.key);
    return path.toReversed();
  }
}
