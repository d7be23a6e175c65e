import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { CredentialSource } from '../credential/source.ts';
import type { RequestHeaders } from '../request-headers.ts';
import { parseCookies } from '../request/cookies.ts';
import type { Pair } from '../request/pairs.ts';
import { decodeFormText, decodePercent, type Decode } from '../request/percent.ts';

/** The places of a request that credentials are read from; each is looked at when it is asked for. */
export class RequestCredentials implements CredentialSource {
  readonly #req: IncomingMessage;
  readonly #headers: RequestHeaders;
  readonly #query: readonly Pair[];

  constructor(req: IncomingMessage, headers: RequestHeaders, query: readonly Pair[]) {
    this.#req = req;
    this.#headers = headers;
    this.#query = query;
  }

  get authorization(): readonly string[] {
    return this.#headers.values('authorization');
  }

  header(name: string): readonly string[] {
    return this.#headers.values(name);
  }

  query(name: string): readonly string[] {
    return valuesOf(this.#query, name, decodeFormText);
  }

  cookie(name: string): readonly string[] {
    return valuesOf(parseCookies(this.#headers.values('cookie')), name, decodePercent);
  }

  get certificate(): CredentialSource['certificate'] {
    return certificateOf(this.#req);
  }
}

function valuesOf(pairs: readonly Pair[], name: string, decode: Decode): readonly string[] {
  return pairs.filter((pair) => pair.name === name).map(({ raw }) => leniently(raw, decode));
}

/** A text that cannot be decoded is a credential that no verifier knows. */
function leniently(raw: string, decode: Decode): string {
  const text = decode(raw);
  return typeof text === 'string' ? text : raw;
}

function certificateOf({ socket }: IncomingMessage): CredentialSource['certificate'] {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return null;
  const certificate = socket.getPeerCertificate();
  if (typeof certificate.fingerprint256 !== 'string') return null;
  const subject = Object.fromEntries(
    Object.entries(certificate.subject).map(([name, value]) => [name, String(value)]),
  );
  const fingerprint = certificate.fingerprint256.replaceAll(':', '').toLowerCase();
  return { fingerprint, subject };
}
