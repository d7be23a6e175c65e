/** Characters beyond ASCII that stand for those of their kind. */
const samples = [...'éßÄжЖ中あ٣\u00a0\u2028\u3000—😀'];

/** Tells whether two letters of a pattern can read the same character, judged by samples. */
export class Alphabet {
  readonly #characters: readonly string[];
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(pattern: string) {
    const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
    this.#characters = [...new Set([...ascii, ...samples, ...pattern])];
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
