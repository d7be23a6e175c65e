import type { TallyEntry } from './tally.ts';

/**
 * The fields `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10); none
 * without entries.
 */
export function rateLimitHeaders(entries: readonly TallyEntry[]): Readonly<Record<string, string>> {
  if (entries.length === 0) return {};
  const states = entries.map(
    ({ name, remaining, resetSeconds }) => `${text(name)};r=${remaining};t=${resetSeconds}`,
  );
  const policies = entries.map(
    ({ name, limit, windowSeconds }) => `${text(name)};q=${limit};w=${windowSeconds}`,
  );
  return { RateLimit: states.join(', '), 'RateLimit-Policy': policies.join(', ') };
}

const PLAIN = /^[\w.-]+$/;

/** A String of RFC 9651 3.3.3. */
function text(name: string): string {
  if (PLAIN.test(name)) return `"${name}"`;
  const printable = name.replaceAll(/[^\x20-\x7e]/g, '?');
  return `"${printable.replaceAll(/["\\]/g, '\\$&')}"`;
}
