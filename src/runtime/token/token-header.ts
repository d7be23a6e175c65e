import { decodePart } from './token-text.ts';

/** What the header of a token says of its signature. Nothing of it can be believed yet. */
export interface TokenHeader {
  readonly alg: string;
  readonly kid: string | undefined;
}

export interface HeaderRules {
  readonly algorithms: readonly string[];
  /** The `typ`, `null` for any. */
  readonly type: string | null;
}

const MOST_KNOWN = 64;

/**
 * The headers of tokens, read and checked. An issuer writes the same few again and again: 64 of
 * tokens that turned out good are remembered, so that nobody else's push them out.
 */
export class TokenHeaders {
  readonly #rules: HeaderRules;
  readonly #known = new Map<string, TokenHeader>();

  constructor(rules: HeaderRules) {
    this.#rules = rules;
  }

  /** `null` where the header breaks a rule; the token is one in its form. */
  read(token: string): TokenHeader | null {
    const part = headerPart(token);
    return this.#known.get(part) ?? checkHeader(decodePart(part), this.#rules);
  }

  /** Remembers the header of a good token. */
  learn(token: string, header: TokenHeader): void {
    const part = headerPart(token);
    if (this.#known.has(part)) return;
    const [oldest] = this.#known.keys();
    if (this.#known.size >= MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(part, header);
  }
}

function headerPart(token: string): string {
  return token.slice(0, token.indexOf('.'));
}

function checkHeader(
  header: Readonly<Record<string, unknown>> | null,
  { algorithms, type }: HeaderRules,
): TokenHeader | null {
  if (header === null) return null;
  const { alg, kid, typ } = header;
  if (typeof alg !== 'string' || !algorithms.includes(alg)) return null;
  if (Object.hasOwn(header, 'crit') || Object.hasOwn(header, 'b64')) return null;
  if (kid !== undefined && typeof kid !== 'string') return null;
  if (type !== null && mediaType(typ) !== type.toLowerCase()) return null;
  return { alg, kid };
}

/** RFC 7515 4.1.9: `application/` may be left out. */
function mediaType(typ: unknown): string | null {
  return typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : null;
}
