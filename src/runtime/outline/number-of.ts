const numbers = new WeakMap<object, number>();
let last = 0;

/** An object's own number: names it in a key. */
export function numberOf(object: object): number {
  const number = numbers.get(object) ?? ++last;
  numbers.set(object, number);
  return number;
}
