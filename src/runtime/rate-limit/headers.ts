import type { TallyEntry } from './tally.ts';

/**
 * The fields `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10); none
 * without entries.
 */
export function rateLimitHeaders(entries: readonly TallyEntry[]): Readonly<Record<string, string>> {
  if (entries.length === 0) return {};
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
