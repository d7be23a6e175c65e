import type { Contract } from '../../src/index.ts';

/** `bad` is refused, `good` has all that is asked for, `poor` is genuine and has no scope. */
export type Quality = 'bad' | 'good' | 'poor';

export interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  /** Ready to be joined. */
  readonly query: readonly string[];
}

type Scheme = Contract['schemes'][string];

/** What a request carries for all terms of a requirement; `null` where it cannot be carried here. */
export function credentialsFor(
  requirement: Readonly<Record<string, readonly string[]>>,
  schemes: Contract['schemes'],
  quality: Quality,
): Credentials | null {
  const headers = new Map<string, string>([['sec-fetch-site', 'same-origin']]);
  const query = new Set<string>();
  for (const name of Object.keys(requirement)) {
    const scheme = schemes[name];
    if (scheme === undefined || scheme.kind === 'mutualTLS') return null;
    const [header, value] = carried(scheme, quality);
    if (header === null) query.add(value);
    else if (header === 'cookie') headers.set(header, joined(headers.get(header), value));
    // One Authorization field cannot carry two credentials.
    else if (headers.has(header) && headers.get(header) !== value) return null;
    else headers.set(header, value);
  }
  return { headers: Object.fromEntries(headers), query: [...query] };
}

function joined(before: string | undefined, value: string): string {
  return before === undefined ? value : `${before}; ${value}`;
}

function carried(
  scheme: Exclude<Scheme, { kind: 'mutualTLS' }>,
  quality: Quality,
): [string | null, string] {
  switch (scheme.kind) {
    case 'apiKey':
      if (scheme.in === 'query')
        return [null, `${encodeURIComponent(scheme.parameter)}=${quality}`];
      if (scheme.in === 'cookie') return ['cookie', `${scheme.parameter}=${quality}`];
      return [scheme.parameter.toLowerCase(), apiKeyValue(scheme.parameter, quality)];
    case 'basic':
      return ['authorization', `Basic ${Buffer.from(`${quality}:${quality}`).toString('base64')}`];
    case 'http':
      return ['authorization', `${scheme.scheme} ${quality}`];
    default:
      return ['authorization', `Bearer ${quality}`];
  }
}

/** Some contracts call the Authorization field an API key. */
function apiKeyValue(name: string, quality: Quality): string {
  return name.toLowerCase() === 'authorization' ? `Key ${quality}` : quality;
}
