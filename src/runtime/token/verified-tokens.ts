import type { Claims } from './claims.ts';

const MOST_TOKENS = 10_000;
const MOST_BYTES = 16 * 1024 * 1024;
/** A token's text, its claims and what is made of them: three to three and a half, measured. */
const BYTES_A_CHARACTER = 4;

interface Entry {
  readonly token: string;
  readonly claims: Claims;
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** Since it was last passed over when room was made. */
  used: boolean;
}

/** So much of a signature tells it from every other; the whole text would take long to look up. */
const KEY_CHARACTERS = 43;

/**
 * Tokens whose signature was good, by their whole text: 10,000 and 16 MiB at most. The oldest go first,
 * but one that was used gets a second chance, behind all others. Revocation is no business of it.
 */
export class VerifiedTokens {
  readonly #entries = new Map<string, Entry>();
  #characters = 0;

  /** The claims, `null` where the token is not known or its time is over. */
  get(token: string, now: number): Claims | null {
    const key = keyOf(token);
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.token !== token) return null;
    if (entry.until <= now) {
      this.#delete(key);
      return null;
    }
    entry.used = true;
    return entry.claims;
  }

  /** Keeps a token until a time in milliseconds since the epoch. */
  set(token: string, claims: Claims, until: number): void {
    const key = keyOf(token);
    this.#delete(key);
    this.#makeRoom(token.length);
    this.#insert(key, { token, claims, until, used: false });
  }

  clear(): void {
    this.#entries.clear();
    this.#characters = 0;
  }

  get size(): number {
    return this.#entries.size;
  }

  #makeRoom(characters: number): void {
    for (const [oldest, entry] of this.#entries) {
      if (this.#hasRoom(characters)) return;
      this.#delete(oldest);
      if (!entry.used) continue;
      entry.used = false;
      this.#insert(oldest, entry);
    }
  }

  #hasRoom(characters: number): boolean {
    const bytes = (this.#characters + characters) * BYTES_A_CHARACTER;
    return this.#entries.size < MOST_TOKENS && bytes <= MOST_BYTES;
  }

  #insert(key: string, entry: Entry): void {
    this.#entries.set(key, entry);
    this.#characters += entry.token.length;
  }

  #delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#characters -= entry.token.length;
  }
}

function keyOf(token: string): string {
  return token.slice(-KEY_CHARACTERS);
}
