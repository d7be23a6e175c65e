/** What is wrong with the Host of a request, `null` where it came twice; `null` where nothing is. */
export type HostCheck = (host: string | null | undefined) => 'malformed' | 'foreign' | null;

const HOST =
  /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * Compiles allowed hosts: `example.com` and `example.com:8443` are exact, `*.example.com` is any
 * name below it with the port it says. `null` allows the loopback names with any port.
 *
 * @throws {Error} naming an entry that is none of these
 */
export function compileHosts(allowed: readonly string[] | null): HostCheck {
  const exact = new Set<string>();
  const isAllowed =
    allowed === null ? (host: string) => LOOPBACK.test(host) : matcherOf(allowed, exact);
  return (host) => {
    // What is among them is a host: each was tested when it was taken in.
    if (typeof host === 'string' && exact.has(host)) return null;
    if (typeof host !== 'string' || !HOST.test(host)) return 'malformed';
    return isAllowed(host.toLowerCase()) ? null : 'foreign';
  };
}

/** Fills `exact` with those that are no wildcards. */
function matcherOf(allowed: readonly string[], exact: Set<string>): (host: string) => boolean {
  const suffixes: string[] = [];
  for (const entry of allowed) {
    const host = entry.toLowerCase();
    const wild = host.startsWith('*.');
    if (!HOST.test(wild ? host.slice(2) : host)) {
      throw new Error(
        `allowedHosts: "${entry}" is no host; write example.com, example.com:8443 or *.example.com`,
      );
    }
    if (wild) suffixes.push(host.slice(1));
    else exact.add(host);
  }
  return (host) =>
    exact.has(host) ||
    suffixes.some((suffix) => host.length > suffix.length && host.endsWith(suffix));
}
