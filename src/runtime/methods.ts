import type { Faults } from './faults.ts';

type Callable = (...args: never[]) => unknown;

/**
 * The functions of an object (or of its class) by the names that a contract asks for. Every missing
 * name and every function that the contract does not ask for is a fault.
 */
export function methodsOf<F extends Callable>(
  owner: unknown,
  names: readonly string[],
  word: 'handler' | 'verifier',
  faults: Faults,
): ReadonlyMap<string, F> {
  const found = new Map<string, F>();
  for (const name of names) {
    const method = methodOf(owner, name);
    if (method === undefined) faults.add(`the ${word} ${name} is missing; add it to ${word}s`);
    else found.set(name, bound<F>(method, owner));
  }
  const known = new Set(names);
  for (const name of ownNames(owner).filter((own) => !known.has(own))) {
    faults.add(`the ${word} ${name} is not in the contract; remove it from ${word}s`);
  }
  return found;
}

/** What every object inherits is no handler: `constructor`, `toString`. */
function methodOf(owner: unknown, name: string): Callable | undefined {
  let holder: unknown = owner;
  while (typeof holder === 'object' && holder !== null && holder !== Object.prototype) {
    const value = Object.getOwnPropertyDescriptor(holder, name)?.value as unknown;
    if (isCallable(value) && !(name === 'constructor' && holder !== owner)) return value;
    holder = Object.getPrototypeOf(holder);
  }
  return undefined;
}

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

/** The contract's types say what each function takes; here it is only a function. */
function bound<F extends Callable>(method: Callable, owner: unknown): F {
  return method.bind(owner) as F;
}

function ownNames(owner: unknown): readonly string[] {
  return typeof owner === 'object' && owner !== null ? Object.keys(owner) : [];
}
