import { literal, Verbatim, type Printable } from './literal.ts';
import { compareText, uniqueNames } from './names.ts';

/** In characters; what is shorter is read more easily where it stands. */
const SHORT = 60;

/** A value, and what it is called where it is shared. */
export type Named = readonly [name: string, value: Printable];

/**
 * The values that a module says more than once under one name: each is written once. A large contract
 * loads in half the time so.
 */
export class SharedLiterals {
  readonly #values = new Map<string, Named>();
  readonly #names: ReadonlyMap<string, string>;

  /** All values, as often as they are said; `taken` are the module's own names. */
  constructor(said: Iterable<Named>, taken: readonly string[]) {
    const once = new Set<string>();
    for (const named of said) {
      const key = keyOf(named);
      if (once.has(key) && literal(named[1]).length > SHORT) this.#values.set(key, named);
      once.add(key);
    }
    const wanted = (key: string): string => this.#values.get(key)?.[0] ?? '';
    this.#names = uniqueNames(this.#values.keys(), wanted, taken);
  }

  /** A reference to a value that is said more than once; else the value. */
  of(named: Named): Printable {
    const name = this.#names.get(keyOf(named));
    return name === undefined ? named[1] : new Verbatim(name);
  }

  /** A constant for each, in the order of their names. */
  toString(): string {
    return [...this.#names]
      .sort(([, a], [, b]) => compareText(a, b))
      .map(([key, name]) => {
        const [before, after] = [`const ${name} = `, ' as const;'];
        const value = literal(this.#values.get(key)?.[1], 0, before.length + after.length);
        return `${before}${value}${after}\n`;
      })
      .join('');
  }
}

function keyOf([name, value]: Named): string {
  return `${name} ${literal(value)}`;
}
