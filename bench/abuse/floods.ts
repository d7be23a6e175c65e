/** What a hostile client sends, over and over. */
import { randomBytes } from 'node:crypto';
import { LOGIN, type Request } from './caller.ts';

export interface Flood {
  readonly name: string;
  /** How many are under way at once. */
  readonly atOnce: number;
  /** Whether all of them must be answered before the next are sent. */
  readonly inWaves: boolean;
  readonly request: (index: number) => Request;
}

const json = (body: string, type = 'application/json'): Request => ({
  method: 'POST',
  path: '/auth/login',
  headers: { 'content-type': type },
  body,
});

/** Public operations, so that no credential stands before them; `token` is a good one. */
export function floods(token: string): readonly Flood[] {
  const [head = '', payload = ''] = token.split('.');
  const me = (headers: Readonly<Record<string, string>>): Request => ({
    method: 'GET',
    path: '/me',
    headers,
  });
  const steady = { atOnce: 16, inWaves: false };
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  const members = JSON.stringify(
    Object.fromEntries(Array.from({ length: 8_000 }, (_, index) => [`k${index}`, index])),
  );
  return [
    { name: '64 logins at once', atOnce: 64, inWaves: true, request: () => LOGIN },
    {
      ...steady,
      name: 'tokens with a wrong signature',
      request: () =>
        me({ authorization: `Bearer ${head}.${payload}.${randomBytes(32).toString('base64url')}` }),
    },
    {
      ...steady,
      name: 'tokens that are none',
      request: () => me({ authorization: `Bearer ${randomBytes(200).toString('base64url')}` }),
    },
    {
      ...steady,
      name: 'a content type of its own each',
      request: (index) => json('{}', `application/json; charset=utf-8; v=${index}`),
    },
    {
      ...steady,
      name: 'a foreign content type each',
      request: (index) => json('{}', `text/x-${index}`),
    },
    { ...steady, name: 'bodies 20,000 levels deep', request: () => json(deep) },
    { ...steady, name: 'bodies of 100 KB', request: () => json(members) },
    {
      ...steady,
      name: '__proto__ keys',
      request: () => json('{"__proto__":{"identifier":"x","password":"y"}}'),
    },
    {
      ...steady,
      name: 'a header of a million characters',
      request: () => me({ 'x-long': 'a'.repeat(1_000_000) }),
    },
    {
      ...steady,
      name: 'a path of 8,000 segments',
      request: () => ({ method: 'GET', path: '/a'.repeat(7_000) }),
    },
  ];
}
