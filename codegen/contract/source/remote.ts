const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether the path of a source is the address of a remote document. */
export function isRemote(path: string): boolean {
  return /^https?:\/\//.test(path);
}

/** An address read as browsers do, without its fragment; `null` where it is none. */
export function addressOf(text: string, base?: string): URL | null {
  try {
    const url = new URL(text, base);
    url.hash = '';
    return url;
  } catch {
    return null;
  }
}

/** Why nothing is fetched from an address, whatever is allowed; `null`: it may be allowed. */
export function whyUnfit(url: URL): string | null {
  if (url.username !== '' || url.password !== '') {
    return 'carries a user name or a password';
  }
  const local = url.protocol === 'http:' && loopback.test(url.hostname);
  if (url.protocol !== 'https:' && !local) return 'is not an address by https';
  return /%(?:2f|5c)/i.test(url.pathname) ? 'hides a slash in its path' : null;
}

/** Whether a normalised address begins with one of the prefixes and is of the same origin. */
export function isAllowed(address: string, allow: readonly string[]): boolean {
  const url = addressOf(address);
  if (url === null || whyUnfit(url) !== null) return false;
  return allow.some((text) => {
    const prefix = addressOf(text);
    if (prefix === null || whyUnfit(prefix) !== null || text.includes('#')) return false;
    return url.origin === prefix.origin && url.href.startsWith(prefix.href);
  });
}
