/** Each name once, in a frozen list. Most are so short that to look through them takes less than a set. */
export function unique(names: readonly string[]): readonly string[] {
  if (names.length > 16) return Object.freeze([...new Set(names)]);
  return Object.freeze(names.filter((name, index) => names.indexOf(name) === index));
}
