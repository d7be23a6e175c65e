/** Every operation of the reference contract, with every set of credentials. */
import { describe, expect, it } from 'vitest';
import * as contract from '../../generated/client.ts';
import { createSession, type ClientContract } from '../../src/client/index.ts';
import { fakeFetch, type Sent } from './fake-api.ts';

const { schemes, requirements }: ClientContract = contract;
const names = Object.keys(schemes);
const subsets = Array.from({ length: 2 ** names.length }, (_, bits) =>
  names.filter((_name, index) => Math.floor(bits / 2 ** index) % 2 === 1),
);

/** The schemes whose credential a request has. */
function schemesIn({ headers, url }: Sent): readonly string[] {
  const query = new URL(url).searchParams;
  return names.filter((name) => {
    const scheme = schemes[name];
    if (scheme === undefined || scheme.in === 'connection') return false;
    const place =
      scheme.in === 'query' ? query.get(scheme.name) : headers[scheme.name.toLowerCase()];
    return place?.endsWith(`secret-of-${name}`) === true;
  });
}

describe.each(Object.entries(requirements))('%s', (_id, { method, path, security }) => {
  it('is sent the first requirement that is held, wholly, and nothing else', async () => {
    for (const held of subsets) {
      const credentials = Object.fromEntries(held.map((name) => [name, `secret-of-${name}`]));
      const api = fakeFetch(() => new Response());
      const baseUrl = 'https://api.example.com';
      const session = createSession({ baseUrl, contract, credentials, fetch: api.fetch });
      await session.fetch(`${baseUrl}${path.replaceAll(/\{\w+\}/g, '7')}`, { method });
      const satisfied = security
        .map((requirement) => Object.keys(requirement).sort())
        .find((terms) => terms.length > 0 && terms.every((name) => held.includes(name)));
      expect(api.sent.map(schemesIn)).toEqual([satisfied ?? []]);
    }
  });
});
