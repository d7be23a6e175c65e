import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { ipKeyGenerator } from 'express-rate-limit';
import type { ResolvedLimit } from './resolve.ts';

/** Whom a request counts for; a principal or credential that is `null` counts by its address. */
export interface LimitKeys {
  /** The client's address. */
  readonly ip: string;
  readonly principal: string | null;
  /** Names the credential without telling it. */
  readonly credential: string | null;
}

/** IPv6 clients own a whole network of this size. */
const IPV6_PREFIX = 56;
/** With an interface after a percent sign. */
const LONGEST_ADDRESS = 64;
const MOST_NETWORKS = 1_000;
/** Of each policy. */
const MOST_PRINCIPALS = 10_000;
const LONGEST_REMEMBERED = 256;
const PLAIN = /^[\w.:@-]{1,64}$/;

/** The key of a request in the bucket of a limit; keys of different kinds never collide. */
export function limitKey({ name, key }: ResolvedLimit, keys: LimitKeys): string {
  switch (key) {
    case 'global':
      return `${name}/global`;
    case 'principal':
      return principalKey(name, keys);
    case 'credential':
      return callerKey(name, 'credential', keys.credential, keys);
    case 'ip':
      return `${name}/${addressKey(keys.ip)}`;
  }
}

/** Keys of the last principals of each policy: V8 hashes a text once, and most names are told anew. */
const principals = new Map<string, Map<string, string>>();

function principalKey(policy: string, keys: LimitKeys): string {
  const { principal } = keys;
  if (principal === null || principal.length > LONGEST_REMEMBERED) {
    return callerKey(policy, 'principal', principal, keys);
  }
  const known = principals.get(policy) ?? new Map<string, string>();
  if (known.size === 0) principals.set(policy, known);
  const before = known.get(principal);
  if (before !== undefined) return before;
  if (known.size >= MOST_PRINCIPALS) known.clear();
  const key = callerKey(policy, 'principal', principal, keys);
  known.set(principal, key);
  return key;
}

function callerKey(policy: string, kind: string, name: string | null, keys: LimitKeys): string {
  const caller = name === null ? addressKey(keys.ip) : `${kind}:${bounded(name)}`;
  return `${policy}/${caller}`;
}

/** Networks of the last IPv6 addresses: working one out costs more than all the rest of a limit. */
const networks = new Map<string, string>();

function addressKey(ip: string): string {
  const version = isIP(ip);
  if (version === 0 || ip.length > LONGEST_ADDRESS) return 'ip:unknown';
  return version === 4 ? `ip:${ip}` : `ip:${networkOf(ip)}`;
}

function networkOf(ip: string): string {
  const known = networks.get(ip);
  if (known !== undefined) return known;
  if (networks.size >= MOST_NETWORKS) networks.clear();
  const network = ipKeyGenerator(ip, IPV6_PREFIX);
  networks.set(ip, network);
  return network;
}

function bounded(text: string): string {
  return PLAIN.test(text)
    ? text
    : `#${createHash('sha256').update(text, 'utf16le').digest('base64url')}`;
}
