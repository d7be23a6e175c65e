import { describe, expect, it } from 'vitest';
import { choose, type Held } from '../../src/client/choose.ts';
import type { RequirementTerms, SchemeCarrier } from '../../src/client/contract.ts';

type Scopes = readonly string[] | 'unknown';
interface Row {
  readonly title: string;
  readonly security: readonly RequirementTerms[];
  readonly held: Readonly<Record<string, Scopes>>;
  readonly sent: readonly string[];
}

const ab: readonly RequirementTerms[] = [{ a: ['read'] }, { b: ['read'] }];
const rows: readonly Row[] = [
  { title: 'public: nothing', security: [], held: { a: 'unknown' }, sent: [] },
  { title: 'nothing held: nothing', security: ab, held: {}, sent: [] },
  { title: 'OR: the first of two', security: ab, held: { a: ['read'], b: ['read'] }, sent: ['a'] },
  { title: 'OR: the one that is held', security: ab, held: { b: 'unknown' }, sent: ['b'] },
  { title: 'OR: the one with scopes', security: ab, held: { a: [], b: ['read'] }, sent: ['b'] },
  { title: 'unknown scopes are trusted', security: ab, held: { a: 'unknown' }, sent: ['a'] },
  { title: 'too few scopes: told by the service', security: ab, held: { a: ['x'] }, sent: ['a'] },
  {
    title: 'too few scopes of both: the first',
    security: ab,
    held: { a: ['x'], b: ['y'] },
    sent: ['a'],
  },
  {
    title: 'AND: all of it',
    security: [{ a: [], b: [] }],
    held: { a: [], b: [], c: [] },
    sent: ['a', 'b'],
  },
  { title: 'AND: half is nothing', security: [{ a: [], b: [] }], held: { a: [] }, sent: [] },
  {
    title: 'AND in OR: half of the first, so the second',
    security: [{ a: [], b: [] }, { c: [] }],
    held: { a: [], c: [] },
    sent: ['c'],
  },
  { title: '{} and something held', security: [{}, { a: [] }], held: { a: [] }, sent: ['a'] },
  { title: '{} and nothing held', security: [{}, { a: [] }], held: {}, sent: [] },
  {
    title: '{} beats too few scopes',
    security: [{ a: ['read'] }, {}],
    held: { a: ['x'] },
    sent: [],
  },
  {
    title: 'two different values for one header cannot be sent',
    security: [{ a: [], sameHeader: [] }, { b: [] }],
    held: { a: [], sameHeader: [], b: [] },
    sent: ['b'],
  },
  { title: 'a scheme that nobody knows', security: [{ toString: [] }], held: {}, sent: [] },
];

function holder(held: Row['held']) {
  return async (name: string): Promise<Held | undefined> => {
    const scopes = Object.hasOwn(held, name) ? held[name] : undefined;
    if (scopes === undefined) return undefined;
    const header = name === 'sameHeader' ? 'X-a' : `X-${name}`;
    const scheme: SchemeCarrier = { kind: 'apiKey', in: 'header', name: header };
    const granted = typeof scopes === 'string' ? {} : { scopes };
    return { scheme, credential: `secret of ${name}`, ...granted };
  };
}

describe('which requirement is sent', () => {
  it.each(rows)('$title', async ({ security, held, sent }) => {
    const choice = await choose(security, holder(held));
    expect(choice.schemes).toEqual(sent);
    expect([...choice.carriage.headers.keys()]).toEqual(sent.map((name) => `x-${name}`));
  });

  it('asks for no credential behind the one that it sends', async () => {
    const asked: string[] = [];
    const hold = holder({ a: ['read'], b: ['read'] });
    await choose(ab, (name) => {
      asked.push(name);
      return hold(name);
    });
    expect(asked).toEqual(['a']);
  });
});
