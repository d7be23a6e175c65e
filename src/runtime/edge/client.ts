import { isIP } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { ServedRequest } from './served-request.ts';

const MAPPED = '::ffff:';

/**
 * The client's address. A host app that trusts every proxy is not believed: whatever a client
 * writes into `X-Forwarded-For` would be its address.
 */
export function addressOf(req: ServedRequest): string {
  const peer = req.socket.remoteAddress ?? '';
  const trust = trustOf(req);
  const claimed = trust === false || trust === true ? peer : (req.ip ?? peer);
  return unmapped(claimed === peer || isIP(claimed) === 0 ? peer : claimed);
}

/** An IPv4 address that came through an IPv6 socket is the same client. */
function unmapped(address: string): string {
  if (address.slice(0, MAPPED.length).toLowerCase() !== MAPPED) return address;
  const rest = address.slice(MAPPED.length);
  return isIP(rest) === 4 ? rest : address;
}

/** Whether a request came over HTTPS, to this process or to a proxy that the app trusts. */
export function isSecure(req: ServedRequest): boolean {
  return protocolOf(req) === 'https';
}

/** `http` or `https`, to this process or to a proxy that the app trusts. */
export function protocolOf(req: ServedRequest): string {
  const direct = req.socket instanceof TLSSocket ? 'https' : 'http';
  return trustOf(req) === false ? direct : (req.protocol ?? direct);
}

/** Without an app of Express there is no trust in any proxy. */
function trustOf({ app }: ServedRequest): unknown {
  return app === undefined ? false : app.get('trust proxy');
}
