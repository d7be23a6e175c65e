import { TokenUndecided } from './undecided.ts';
import { WaitingRoom } from './waiting-room.ts';

const MOST_BYTES = 1024 * 1024;
const TIMEOUT_MS = 5_000;
const COOLDOWN_MS = 30_000;
/** Fewer than a verifier holds, so that tokens whose key is present find room beside them. */
const MOST_HOPING = 500;

export type Fetch = typeof globalThis.fetch;

export interface RemoteOptions<T> {
  readonly url: URL;
  /** Makes something of the text; a throw means that the document is unusable. */
  readonly parse: (text: string) => T;
  readonly maxAgeSeconds: number;
  readonly fetch: Fetch;
  readonly now: () => Date;
}

interface Copy<T> {
  readonly value: T;
  readonly at: number;
}

/**
 * A JSON document of an issuer, kept for a while. It is asked for at most once every 30 seconds,
 * whatever came of it, and all who wait share one request of 5 seconds and 1 MiB at most.
 */
export class RemoteDocument<T> {
  readonly #options: RemoteOptions<T>;
  #copy: Copy<T> | null = null;
  #attempt = -Infinity;
  #pending: Promise<T> | null = null;
  readonly #hoping: WaitingRoom;

  constructor(options: RemoteOptions<T>) {
    this.#options = options;
    this.#hoping = new WaitingRoom(MOST_HOPING, `too many wait for ${nameOf(options.url)}`);
  }

  /** Milliseconds since the epoch until which the present copy may be used. */
  get validUntil(): number {
    const { maxAgeSeconds } = this.#options;
    return this.#copy === null ? -Infinity : this.#copy.at + maxAgeSeconds * 1000;
  }

  /** The document, where a copy is at hand that may still be used. */
  get present(): T | null {
    return this.#copy !== null && this.#now() < this.validUntil ? this.#copy.value : null;
  }

  /** Whether `renewed` would ask for the document, or wait for one that was asked for. */
  get renewable(): boolean {
    return this.#pending !== null || !this.#coolingDown();
  }

  /**
   * The document, fetched where there is no copy or an old one.
   *
   * @throws {TokenUndecided} where it cannot be had
   */
  async get(): Promise<T> {
    const { present } = this;
    if (present !== null) return present;
    if (!this.renewable) throw unavailable(this.#options.url);
    return this.#fetch();
  }

  /**
   * The document, fetched anew unless that was done a moment ago; 500 at most may wait for it.
   *
   * @throws {TokenUndecided} where it cannot be had, or too many wait
   */
  async renewed(): Promise<T> {
    if (!this.renewable) return this.get();
    return this.#hoping.hold(() => this.#fetch());
  }

  #fetch(): Promise<T> {
    this.#pending ??= this.#load().finally(() => {
      this.#pending = null;
    });
    return this.#pending;
  }

  async #load(): Promise<T> {
    const { url, fetch, parse } = this.#options;
    this.#attempt = this.#now();
    try {
      const value = parse(await download(url, fetch));
      this.#copy = { value, at: this.#now() };
      return value;
    } catch (cause) {
      throw unavailable(url, cause);
    }
  }

  #coolingDown(): boolean {
    const elapsed = this.#now() - this.#attempt;
    return elapsed >= 0 && elapsed < COOLDOWN_MS;
  }

  #now(): number {
    return this.#options.now().getTime();
  }
}

function unavailable(url: URL, cause?: unknown): TokenUndecided {
  return new TokenUndecided(`${nameOf(url)} is not available`, { cause });
}

function nameOf(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

async function download(url: URL, fetch: Fetch): Promise<string> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status !== 200 || response.body === null) {
    throw new Error(`the answer has status ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}
