import type { CryptoKey, JSONWebKeySet } from 'jose';
// Its parts: all of jose would take longer to load than Express does.
import { JWKSMultipleMatchingKeys } from 'jose/errors';
import { createLocalJWKSet } from 'jose/jwks/local';
import type { KeySource } from './key-source.ts';
import { RemoteDocument, type Fetch } from './remote-document.ts';
import type { TokenHeader } from './token-header.ts';

const MAX_AGE_SECONDS = 600;
const MOST_KEYS = 100;

interface KeySet {
  readonly find: ReturnType<typeof createLocalJWKSet>;
  /** Every `kid` that is in it. */
  readonly names: ReadonlySet<unknown>;
  /** What was found, by algorithm and name: as many as there are in the set, at most. */
  readonly found: Map<string, readonly CryptoKey[]>;
}

const NONE: readonly CryptoKey[] = [];

/**
 * The keys that an issuer publishes (RFC 7517 5), kept for ten minutes and asked for anew when a
 * token names an unknown key, at most once every 30 seconds. Symmetric keys in it are ignored.
 */
export function remoteKeys(url: URL, fetch: Fetch, now: () => Date): KeySource {
  let generation = 0;
  let present: string | null = null;
  const parse = (text: string): KeySet => {
    const set = parseKeySet(text);
    if (present !== null && present !== text) generation += 1;
    present = text;
    return set;
  };
  const sets = new RemoteDocument({ url, parse, maxAgeSeconds: MAX_AGE_SECONDS, fetch, now });
  return {
    present(header) {
      const set = sets.present;
      if (set === null) return null;
      if (isNamed(set, header)) return set.found.get(entryOf(header)) ?? null;
      return sets.renewable ? null : NONE;
    },
    async find(header) {
      const set = await sets.get();
      const keys = await matching(set, header);
      if (keys.length > 0) return keys;
      const renewed = await sets.renewed();
      return renewed === set ? NONE : matching(renewed, header);
    },
    get validUntil() {
      return sets.validUntil;
    },
    get generation() {
      return generation;
    },
  };
}

function parseKeySet(text: string): KeySet {
  const document: unknown = JSON.parse(text);
  if (!isKeySet(document)) throw new TypeError('the answer is not a JSON Web Key Set');
  const names = new Set(document.keys.map(({ kid }) => kid));
  return { find: createLocalJWKSet(document), names, found: new Map() };
}

function isKeySet(document: unknown): document is JSONWebKeySet {
  if (typeof document !== 'object' || document === null || !('keys' in document)) return false;
  const { keys } = document;
  return (
    Array.isArray(keys) &&
    keys.length <= MOST_KEYS &&
    keys.every((key) => typeof key === 'object' && key !== null && !Array.isArray(key))
  );
}

/** Whether a key may be in the set; one without a name may be any. */
function isNamed({ names }: KeySet, { kid }: TokenHeader): boolean {
  return kid === undefined || names.has(kid);
}

function entryOf({ alg, kid }: TokenHeader): string {
  return kid === undefined ? alg : `${alg} ${kid}`;
}

async function matching(set: KeySet, header: TokenHeader): Promise<readonly CryptoKey[]> {
  if (!isNamed(set, header)) return NONE;
  const keys = await search(set, header);
  if (keys.length > 0) set.found.set(entryOf(header), keys);
  return keys;
}

/** An unusable key counts as none. */
async function search(set: KeySet, { alg, kid }: TokenHeader): Promise<readonly CryptoKey[]> {
  try {
    return [await set.find(kid === undefined ? { alg } : { alg, kid })];
  } catch (error) {
    if (!(error instanceof JWKSMultipleMatchingKeys)) return NONE;
    const keys: CryptoKey[] = [];
    for await (const key of error) keys.push(key);
    return keys;
  }
}
