import type { Request } from 'express';
import { TLSSocket } from 'node:tls';
import type { CredentialSource } from '../credential/source.ts';
import { parseCookies } from '../request/cookies.ts';
import type { Pair } from '../request/pairs.ts';
import { decodeFormText, decodePercent } from '../request/percent.ts';

/** The places of a request that credentials are read from. */
export function credentialSourceOf(req: Request, query: readonly Pair[]): CredentialSource {
  const headers = req.headersDistinct;
  return {
    authorization: headers['authorization'] ?? [],
    header: (name) => headers[name] ?? [],
    query: (name) => valuesOf(query, name, decodeFormText),
    cookie: (name) => valuesOf(parseCookies(headers['cookie'] ?? []), name, decodePercent),
    get certificate() {
      return certificateOf(req);
    },
  };
}

function valuesOf(
  pairs: readonly Pair[],
  name: string,
  decode: (raw: string) => string,
): readonly string[] {
  return pairs.filter((pair) => pair.name === name).map(({ raw }) => leniently(raw, decode));
}

/** A text that cannot be decoded is a credential that no verifier knows. */
function leniently(raw: string, decode: (raw: string) => string): string {
  try {
    return decode(raw);
  } catch {
    return raw;
  }
}

function certificateOf({ socket }: Request): CredentialSource['certificate'] {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return null;
  const certificate = socket.getPeerCertificate();
  if (typeof certificate.fingerprint256 !== 'string') return null;
  const subject = Object.fromEntries(
    Object.entries(certificate.subject).map(([name, value]) => [name, String(value)]),
  );
  const fingerprint = certificate.fingerprint256.replaceAll(':', '').toLowerCase();
  return { fingerprint, subject };
}
