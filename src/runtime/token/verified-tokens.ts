import type { Claims } from './claims.ts';

const MOST_TOKENS = 10_000;
const MOST_BYTES = 16 * 1024 * 1024;
/** A token's text, its claims and what is made of them: three to three and a half, measured. */
const BYTES_A_CHARACTER = 4;

interface Entry {
  readonly claims: Claims;
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** Since it was last passed over when room was made. */
  used: boolean;
}

/**
 * Tokens whose signature was good, by their text: 10,000 and 16 MiB at most. The oldest go first,
 * but one that was used gets a second chance, behind all others. Revocation is no business of it.
 */
export class VerifiedTokens {
  readonly #entries = new Map<string, Entry>();
  #characters = 0;

  /** The claims, `null` where the token is not known or its time is over. */
  get(token: string, now: number): Claims | null {
    const entry = this.#entries.get(token);
    if (entry === undefined) return null;
    if (entry.until <= now) {
      this.#delete(token);
      return null;
    }
    entry.used = true;
    return entry.claims;
  }

  /** Keeps a token until a time in milliseconds since the epoch. */
  set(token: string, claims: Claims, until: number): void {
    this.#delete(token);
    this.#makeRoom(token.length);
    this.#insert(token, { claims, until, used: false });
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

  #insert(token: string, entry: Entry): void {
    this.#entries.set(token, entry);
    this.#characters += token.length;
  }

  #delete(token: string): void {
    if (this.#entries.delete(token)) this.#characters -= token.length;
  }
}
