type Value = string | readonly string[];

/** The header fields of an answer: each name once, whatever its case, in the order they were set. */
export class AnswerHeaders {
  /** Names and values in turn, as `writeHead` takes them. */
  readonly #flat: Value[];

  /** Starts with names and values in turn. */
  constructor(start: readonly string[]) {
    this.#flat = start.slice();
  }

  get flat(): readonly Value[] {
    return this.#flat;
  }

  /** Adds a field that is not there yet. */
  add(name: string, value: Value): void {
    this.#flat.push(name, value);
  }

  /** Sets a field in the place of one of the same name. */
  set(name: string, value: Value): void {
    const at = this.#find(name);
    if (at === -1) this.#flat.push(name, value);
    else this.#flat[at + 1] = value;
  }

  /** Adds what an answer depends on (RFC 9110 12.5.5) to what is there. */
  vary(fields: string): void {
    const at = this.#find('Vary');
    if (at === -1) this.#flat.push('Vary', fields);
    else this.#flat[at + 1] = joined(String(this.#flat[at + 1]), fields);
  }

  /** By name, for those who look at what was sent. */
  table(): Readonly<Record<string, string>> {
    const table: Record<string, string> = {};
    for (let at = 0; at < this.#flat.length; at += 2) {
      table[String(this.#flat[at]).toLowerCase()] = String(this.#flat[at + 1]);
    }
    return table;
  }

  #find(name: string): number {
    const flat = this.#flat;
    for (let at = 0; at < flat.length; at += 2) {
      if (isSameName(flat[at] as string, name)) return at;
    }
    return -1;
  }
}

/** Most names differ in length or in their first letter. */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || (a.charCodeAt(0) | 32) !== (b.charCodeAt(0) | 32)) return false;
  return a.toLowerCase() === b.toLowerCase();
}

function joined(known: string, added: string): string {
  const names = known.split(',').map((name) => name.trim());
  const lower = new Set(names.map((name) => name.toLowerCase()));
  const fresh = added.split(',').map((name) => name.trim());
  return [...names, ...fresh.filter((name) => !lower.has(name.toLowerCase()))].join(', ');
}
