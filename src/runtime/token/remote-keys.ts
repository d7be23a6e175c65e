import { createLocalJWKSet, errors, type CryptoKey, type JSONWebKeySet } from 'jose';
import type { JWTHeaderParameters } from 'jose';
import type { KeySource } from './key-source.ts';
import { RemoteDocument, type Fetch } from './remote-document.ts';

const MAX_AGE_SECONDS = 600;
const MOST_KEYS = 100;

interface KeySet {
  readonly text: string;
  readonly find: ReturnType<typeof createLocalJWKSet>;
}

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
    async find(header) {
      const set = await sets.get();
      const keys = await matching(set, header);
      if (keys.length > 0) return keys;
      const renewed = await sets.renewed();
      return renewed === set ? [] : matching(renewed, header);
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
  return { text, find: createLocalJWKSet(document) };
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

/** An unusable key counts as none. */
async function matching(set: KeySet, header: JWTHeaderParameters): Promise<readonly CryptoKey[]> {
  try {
    return [await set.find(header)];
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) return [];
    const keys: CryptoKey[] = [];
    for await (const key of error) keys.push(key);
    return keys;
  }
}
