import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../codegen/contract/load.ts';
import { generatedContract } from '../parity/generated-contract.ts';
import { runApp, type RunningApp } from '../parity/running-app.ts';
import { cellsOf, documentOfCells, messageOf, type Cell } from './contract.ts';
import { table, values } from './table.ts';

const cells = cellsOf(table);
const written = cells.filter(({ text }) => text !== null);
const meaningless = cells.filter(({ text, kind }) => text === null && kind !== 'empty');

let app: RunningApp;

beforeAll(async () => {
  const contract = await generatedContract(documentOfCells(written));
  app = await runApp(contract, {
    handlers: Object.fromEntries(written.map((cell) => [cell.id, echo(cell)])),
  });
});
afterAll(() => app.close());

const groups = { path: 'params', query: 'query', header: 'headers', cookie: 'cookies' } as const;

function echo({ place }: Cell) {
  return (request: Readonly<Record<string, Readonly<Record<string, unknown>>>>) => ({
    status: 200,
    body: { read: request[groups[place]]?.['color'] ?? null },
  });
}

/** What the handler was given; a status where there was none. */
async function read(id: string, text: string): Promise<unknown> {
  const cell = written.find((one) => one.id === id);
  if (cell === undefined) throw new Error(`the table has no ${id}`);
  const { status, text: body } = await app.send(messageOf(cell, text));
  return status === 200 ? (JSON.parse(body) as { readonly read: unknown }).read : status;
}

/** A path parameter is never empty: the path of a collection is no item without a name. */
const expected = ({ place, style, kind }: Cell): unknown =>
  place === 'path' && style === 'simple' && kind === 'empty' ? 404 : values[kind];

describe('the style examples of the specification', () => {
  it.each(written)('$id is read from "$text"', async (cell) => {
    expect(await read(cell.id, cell.text ?? '')).toEqual(expected(cell));
  });

  it.each(meaningless)('$id is not applicable, and said to be so', async (cell) => {
    const document = JSON.stringify(documentOfCells([cell]));
    const { diagnostics } = await loadContract({
      input: 'openapi.json',
      cwd: '/contract',
      read: () => Promise.resolve(document),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['bad-style']);
  });
});

describe('beside the examples', () => {
  it.each([
    ['path-matrix-joined-array', ';color=a%2Cb,c', ['a,b', 'c']],
    ['path-matrix-exploded-array', ';color=a%3Bb;color=c', ['a;b', 'c']],
    ['path-matrix-joined-string', ';color=a%3Db=c', 'a=b=c'],
    ['path-label-joined-array', '.a%2Cb,c.d', ['a,b', 'c.d']],
    ['path-label-exploded-array', '.a%2Eb.c,d', ['a.b', 'c,d']],
    ['path-simple-joined-array', 'a%2Cb,c', ['a,b', 'c']],
    ['path-simple-exploded-object', 'R=1,G=2,B=3', { R: 1, G: 2, B: 3 }],
    ['header-simple-joined-array', 'blue , black,brown', ['blue', 'black', 'brown']],
    ['query-form-joined-array', 'color=a%2Cb,c', ['a,b', 'c']],
    ['query-form-joined-array', 'color=a+b,%2B', ['a b', '+']],
    ['query-form-exploded-array', 'color=a%26color%3Db&color=c,d', ['a&color=b', 'c,d']],
    ['query-form-exploded-array', 'other=1&color=a', ['a']],
    ['query-spaceDelimited-joined-array', 'color=blue+black', ['blue', 'black']],
    ['query-pipeDelimited-joined-array', 'color=blue|black', ['blue', 'black']],
    ['query-deepObject-exploded-object', 'color[R]=1&color[B]=2', { R: 1, B: 2 }],
    ['cookie-form-joined-string', 'a=1; color=a%20b; z=2', 'a b'],
    ['cookie-cookie-joined-string', 'a=1; color=a%20b; z=2', 'a%20b'],
  ])('%s reads "%s"', async (id, text, value) => {
    expect(await read(id, text)).toEqual(value);
  });

  it.each([
    ['path-matrix-joined-string', 'blue'],
    ['path-matrix-joined-string', ';colour=blue'],
    ['path-matrix-exploded-array', ';color=blue;colour=black'],
    ['path-matrix-joined-object', ';color=R,100,G'],
    ['path-label-joined-string', 'blue'],
    ['path-label-exploded-object', '.R=100.G'],
    ['path-simple-joined-object', 'R,100,G'],
    ['path-simple-exploded-object', 'R=x,G=2,B=3'],
    ['path-simple-joined-string', '%ff'],
    ['query-form-joined-string', 'color=a&color=b'],
    ['query-form-joined-array', 'color=a&color=b'],
    ['query-form-exploded-object', 'R=1&R=2'],
    ['query-deepObject-exploded-object', 'color[R][x]=1'],
    ['query-deepObject-exploded-object', 'color[R=1'],
    ['query-form-joined-string', 'color=%00'],
    ['cookie-form-joined-string', 'color=a; color=b'],
    ['cookie-form-joined-string', 'color=%ff'],
  ])('%s refuses "%s"', async (id, text) => {
    expect(await read(id, text)).toBe(400);
  });
});
