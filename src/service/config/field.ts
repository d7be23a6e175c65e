/** The kinds of settings: each reads a text of the environment and says what it must be. */
import { isIP } from 'node:net';
import { z } from 'zod';
import { parseDuration } from './duration.ts';

/** A whole number. */
export function whole(minimum: number, maximum: number) {
  return z.string().transform((text, context) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    return refuse(context, `must be a whole number from ${minimum} to ${maximum}`);
  });
}

/** Seconds, written `30s`, `15m`, `12h` or `7d`. */
export function duration(minimum: number, maximum: number) {
  return z.string().transform((text, context) => {
    const seconds = parseDuration(text);
    if (seconds !== null && seconds >= minimum && seconds <= maximum) return seconds;
    const range = `from ${minimum} to ${maximum} seconds`;
    return refuse(context, `must be a time ${range}, written like 30s, 15m, 12h or 7d`);
  });
}

export function yesOrNo() {
  return z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true');
}

export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, `must be one of ${words.join(', ')}`);
}

/** Entries separated by commas; `rule` says what each must be. */
export function list(rule: string, good: (entry: string) => boolean) {
  return z.string().transform((text, context) => {
    const entries = splitList(text);
    if (entries.every(good)) return entries;
    return refuse(context, `must be a list, separated by commas, of ${rule}`);
  });
}

/** The entries of a list separated by commas, without blanks around them. */
export function splitList(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** An address of the web without path, query or credentials. */
export function isOrigin(text: string): boolean {
  const url = parseUrl(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
}

/** An address like `https://api.example.com`, with or without a path. */
export function isWebAddress(text: string): boolean {
  const url = parseUrl(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  return url.username === '' && url.search === '' && url.hash === '' && !text.endsWith('/');
}

/** `example.com`, `example.com:8443`, `[::1]:3000`, `*.example.com`. */
export function isHostPattern(text: string): boolean {
  return /^(?:\*\.)?[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i.test(
    text,
  );
}

/** An IP address or a CIDR range of them. */
export function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  );
}

/** Whether a host to listen on is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}
