import type { Ask } from './kind.ts';
import { quote } from './quote.ts';

const SCOPE_TOKEN = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

/** `error` and `scope` of a challenge (RFC 6750 3), each with a comma before it. */
export function errorParameters({ error, scopes = [] }: Ask): string {
  const tokens = scopes.filter((scope) => SCOPE_TOKEN.test(scope));
  const fault = error === undefined ? '' : `, error=${quote(error)}`;
  return tokens.length === 0 ? fault : `${fault}, scope="${tokens.join(' ')}"`;
}
