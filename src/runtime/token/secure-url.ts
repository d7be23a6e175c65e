const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads an address that keys may be fetched from: https, or http on a loopback host.
 *
 * @throws {TypeError} naming what the address is for
 */
export function secureUrl(text: string, purpose: string): URL {
  const url = URL.parse(text);
  if (url === null) throw new TypeError(`${purpose} must be an absolute URL`);
  const plain = url.protocol === 'http:' && LOOPBACK.test(url.hostname);
  if (url.protocol !== 'https:' && !plain) throw new TypeError(`${purpose} must be an https URL`);
  if (url.username !== '' || url.password !== '') {
    throw new TypeError(`${purpose} must not carry a user name or password`);
  }
  return url;
}
