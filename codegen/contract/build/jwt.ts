import type { JwtPolicy } from '../model.ts';
import { didYouMean, quote } from '../suggest.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { readList, readString, readTree, refuseOthers } from '../document/read.ts';
import type { Report } from '../document/report.ts';
import { hasSoundEnvironment } from './environment.ts';

const algorithms = [
  'EdDSA',
  'Ed25519',
  'ES256',
  'ES384',
  'ES512',
  'HS256',
  'HS384',
  'HS512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
];

/** `x-jwt`; `undefined` where there is none. */
export function readJwt(cursor: Cursor, report: Report): JwtPolicy | undefined {
  const tree = readTree(cursor, report);
  if (tree === undefined) return undefined;
  refuseOthers(tree, ['issuer', 'audience', 'algorithms', 'jwksUri'], report);
  const policy: { -readonly [K in keyof JwtPolicy]: JwtPolicy[K] } = {};
  for (const key of ['issuer', 'audience', 'jwksUri'] as const) {
    const value = readSetting(fieldOf(tree, key), report);
    if (value !== undefined) policy[key] = value;
  }
  const list = readAlgorithms(fieldOf(tree, 'algorithms'), report);
  if (list !== undefined) policy.algorithms = list;
  return policy;
}

function readSetting(cursor: Cursor, report: Report): string | undefined {
  const text = readString(cursor, report);
  if (text === undefined) return undefined;
  if (text !== '' && hasSoundEnvironment(text)) return text;
  const hint = 'write a text, ${NAME} or ${NAME:-default}';
  report.error('bad-jwt', cursor, `${report.words(cursor)} has no sound value`, hint);
  return undefined;
}

function readAlgorithms(cursor: Cursor, report: Report): string[] | undefined {
  if (cursor.value === undefined) return undefined;
  const items = readList(cursor, report);
  if (Array.isArray(cursor.value) && items.length === 0) {
    report.error('bad-jwt', cursor, 'an empty list of algorithms accepts no token');
  }
  return items.flatMap((item) => {
    const name = readSetting(item, report);
    if (name === undefined) return [];
    if (algorithms.includes(name) || name.includes('${')) return [name];
    const hint = didYouMean(name, algorithms) ?? `it may be ${algorithms.join(', ')}`;
    report.error('bad-jwt', item, `${quote(name)} is not an algorithm to sign tokens with`, hint);
    return [];
  });
}
