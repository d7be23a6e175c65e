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

/**
 * Keys of the last principals, by policy: the same text again is hashed already, while one put together
 * anew is hashed for each request.
 */
const principals = new Map<string, Map<string, string>>();

function principalKey(policy: string, keys: LimitKeys): string {
  const { principal } = keys;
  const make = (): string => callerKey(policy, 'principal', principal, keys);
  if (principal === null || principal.length > LONGEST_REMEMBERED) return make();
  const known = principals.get(policy);
  if (known !== undefined) return remembered(known, MOST_PRINCIPALS, principal, make);
  principals.set(policy, new Map());
  return make();
}

/** Made once, until there are too many: then all are forgotten. */
function remembered(
  known: Map<string, string>,
  most: number,
  name: string,
  make: () => string,
): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const made = make();
  if (known.size >= most) known.clear();
  known.set(name, made);
  return made;
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
  return remembered(networks, MOST_NETWORKS, ip, () => ipKeyGenerator(ip, IPV6_PREFIX));
}

function bounded(text: string): string {
  return PLAIN.test(text)
    ? text
    : `#${createHash('sha256').update(text, 'utf16le').digest('base64url')}`;
}
