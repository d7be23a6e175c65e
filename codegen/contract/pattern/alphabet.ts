/** Characters beyond ASCII that stand for those of their kind. */
const samples = [...'éßÄжЖ中あ٣\u00a0\u2028\u3000—😀'];

/** Tells whether two letters of a pattern can read the same character, judged by samples. */
export class Alphabet {
  readonly #characters: readonly string[];
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(pattern: string) {
    const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
    this.#characters = [...new Set([...ascii, ...samples, ...pattern, ...escaped(pattern)])];
  }

  /** Whether a letter reads none of the samples, so that nothing can be said of it. */
  isUnknown(letter: string): boolean {
    return this.#read(letter).size === 0;
  }

  overlap(a: string, b: string): boolean {
    if (a === b) return true;
    const [few, many] = [this.#read(a), this.#read(b)];
    for (const character of few) if (many.has(character)) return true;
    return false;
  }

  #read(letter: string): ReadonlySet<string> {
    const known = this.#known.get(letter);
    if (known !== undefined) return known;
    const one = new RegExp(`^(?:${letter})$`, 'u');
    const read = new Set(this.#characters.filter((character) => one.test(character)));
    this.#known.set(letter, read);
    return read;
  }
}

/** The characters that a pattern names by their numbers. */
function escaped(pattern: string): readonly string[] {
  const numbers = pattern.matchAll(
    /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/g,
  );
  return [...numbers].map(([, braced, four, two]) => {
    return String.fromCodePoint(Number.parseInt(braced ?? four ?? two ?? '0', 16));
  });
}
