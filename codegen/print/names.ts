/** `list-items` → `ListItems`: a type's name, made of ASCII letters and digits. */
export function pascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  if (name === '') return 'Unnamed';
  return /^\d/.test(name) ? `N${name}` : name;
}

/** `list-items` → `listItems`: a value's name, made of ASCII letters and digits. */
export function camelCase(text: string): string {
  const name = pascalCase(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * A name for each text by `shape`, unique even where letter case does not count (file systems).
 * Depends on the set of texts, not on their order.
 */
export function uniqueNames(
  texts: Iterable<string>,
  shape: (text: string) => string,
  taken: Iterable<string> = [],
): ReadonlyMap<string, string> {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const text of [...new Set(texts)].sort(compareText)) {
    const wanted = shape(text);
    let name = wanted;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    used.add(name.toLowerCase());
    names.set(text, name);
  }
  return names;
}

/** By UTF-16 code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The name of an operation's module under `validators/`, by operation id. */
export function validatorFiles(ids: Iterable<string>): ReadonlyMap<string, string> {
  return uniqueNames(ids, fileName, ['components']);
}

/** A file's name without its extension, portable: letters, digits, `_` and `-`. */
export function fileName(text: string): string {
  const name = text.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, 80);
  return /^(?:con|prn|aux|nul|com\d|lpt\d|)$/i.test(name) ? `${name}_` : name;
}
