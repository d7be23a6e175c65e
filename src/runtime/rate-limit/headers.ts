import type { TallyEntry } from './tally.ts';

export interface RateLimitHeaders {
  readonly RateLimit: string;
  readonly 'RateLimit-Policy': string;
}

/** The fields of one entry at least (draft-ietf-httpapi-ratelimit-headers-10). */
export function rateLimitHeaders(entries: readonly TallyEntry[]): RateLimitHeaders {
  let [states, policies] = ['', ''];
  for (const { name, limit, windowSeconds, remaining, resetSeconds } of entries) {
    const start = `${states === '' ? '' : ', '}${text(name)}`;
    states += `${start};r=${remaining};t=${resetSeconds}`;
    policies += `${start};q=${limit};w=${windowSeconds}`;
  }
  return { RateLimit: states, 'RateLimit-Policy': policies };
}

const PLAIN = /^[\w.-]+$/;

/** A String of RFC 9651 3.3.3. */
function text(name: string): string {
  if (PLAIN.test(name)) return `"${name}"`;
  const printable = name.replaceAll(/[^\x20-\x7e]/g, '?');
  return `"${printable.replaceAll(/["\\]/g, '\\$&')}"`;
}
