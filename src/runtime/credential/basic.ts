import type { SchemeSpec } from '../contract.ts';
import { readAuthorization } from './authorization.ts';
import { malformed, type CredentialKind, type Reading } from './kind.ts';
import { quote } from './quote.ts';

type BasicScheme = Extract<SchemeSpec, { kind: 'basic' }>;

const BASE64 = /^(?:[\dA-Za-z+/]{4})*(?:[\dA-Za-z+/]{2}==|[\dA-Za-z+/]{3}=)?$/;
const CONTROL = /\p{Cc}/u;

/** User name and password as RFC 7617 writes them, in UTF-8. */
export const basic: CredentialKind<BasicScheme> = {
  read: (_scheme, source) => readAuthorization(source, 'basic', parse),
  challenge: (_scheme, { realm }) => `Basic realm=${quote(realm)}, charset="UTF-8"`,
};

function parse(encoded: string): Reading {
  const text = BASE64.test(encoded) ? decode(encoded) : null;
  if (text === null) return malformed('basic credentials must be UTF-8 in Base64');
  if (CONTROL.test(text)) return malformed('basic credentials must not have control characters');
  const colon = text.indexOf(':');
  if (colon === -1) return malformed('basic credentials must have a colon');
  const [username, password] = [text.slice(0, colon), text.slice(colon + 1)];
  return { kind: 'present', credential: { kind: 'basic', username, password } };
}

function decode(encoded: string): string | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(Buffer.from(encoded, 'base64'));
  } catch {
    return null;
  }
}
