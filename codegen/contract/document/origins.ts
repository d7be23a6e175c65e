import type { Location } from '../../diagnostic.ts';
import { isContainer } from '../json.ts';
import type { Part, Source } from '../source/source.ts';

interface Origin {
  readonly source: Source;
  /** The way down to it, the last step first. */
  readonly steps: Steps | null;
}
interface Steps {
  readonly key: string;
  readonly above: Steps | null;
}

/** Where each object and list came from, through every copy that is made of it. */
export class Origins {
  readonly #origins = new WeakMap<object, Origin>();
  readonly #written: (key: string) => string;

  /** `written` tells how the user wrote a key that was renamed. */
  constructor(written: (key: string) => string = (key) => key) {
    this.#written = written;
  }

  /** Marks a whole file. */
  markSource(source: Source): void {
    this.#mark(source.value, { source, steps: null });
  }

  #mark(value: unknown, origin: Origin): void {
    if (!isContainer(value) || this.#origins.has(value)) return;
    this.#origins.set(value, origin);
    for (const [key, child] of Object.entries(value)) {
      if (isContainer(child)) {
        this.#mark(child, { source: origin.source, steps: { key, above: origin.steps } });
      }
    }
  }

  /** Says that `to` stands for what `from` stands for; gives `to`. */
  inherit<T extends object>(from: object, to: T): T {
    const origin = this.#origins.get(from);
    if (origin !== undefined) this.#origins.set(to, origin);
    return to;
  }

  sourceOf(container: object): Source | undefined {
    return this.#origins.get(container)?.source;
  }

  /** The path of a container, or of an entry of it, in its file. */
  pathOf(container: object, key?: string): readonly string[] {
    const path = key === undefined ? [] : [this.#written(key)];
    for (let step = this.#origins.get(container)?.steps; step; step = step.above)
      path.push(step.key);
    return path.toReversed();
  }

  /** `null` where nothing is known of the container. */
  locate(container: object, key?: string, part: Part = 'value'): Location | null {
    const source = this.sourceOf(container);
    if (source === undefined) return null;
    return { file: source.file, ...source.locate(this.pathOf(container, key), part) };
  }
}
