import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Fetch } from '../../../src/runtime/token/remote-document.ts';
import { NOW } from './support.ts';

export interface IssuerKey {
  readonly privateKey: KeyObject;
  readonly jwk: Readonly<Record<string, unknown>>;
}

export function issuerKey(kid?: string): IssuerKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    privateKey,
    jwk: { ...publicKey.export({ format: 'jwk' }), ...(kid === undefined ? {} : { kid }) },
  };
}

/** A pretended web: what each address answers, a clock, and how often it was asked. */
export class Web {
  readonly pages = new Map<string, unknown>();
  readonly asked: string[] = [];
  seconds = NOW;
  down = false;

  readonly now = () => new Date(this.seconds * 1000);

  readonly fetch: Fetch = async (input) => {
    const address = String(input);
    this.asked.push(address);
    await Promise.resolve();
    if (this.down) throw new TypeError('fetch failed');
    const page = this.pages.get(address);
    if (page === undefined) return new Response('nothing', { status: 404 });
    return new Response(typeof page === 'string' ? page : JSON.stringify(page));
  };
}
