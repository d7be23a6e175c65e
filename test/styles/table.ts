/**
 * "Style Examples" of OpenAPI 3.0.4, 3.1.1 and 3.2.0: how a parameter named `color` is written. A
 * cell that is `null` is "n/a" there.
 */
export type Place = 'path' | 'query' | 'header' | 'cookie';
export type Kind = 'empty' | 'string' | 'array' | 'object';

export interface Row {
  readonly style: string;
  readonly explode: boolean;
  readonly places: readonly Place[];
  readonly cells: Readonly<Record<Kind, string | null>>;
}

export const values: Readonly<Record<Kind, unknown>> = {
  empty: '',
  string: 'blue',
  array: ['blue', 'black', 'brown'],
  object: { R: 100, G: 200, B: 150 },
};

type Cells = readonly [
  empty: string | null,
  string: string | null,
  array: string | null,
  object: string | null,
];

function row(style: string, explode: boolean, places: readonly Place[], cells: Cells): Row {
  const [empty, string, array, object] = cells;
  return { style, explode, places, cells: { empty, string, array, object } };
}

export const table: readonly Row[] = [
  row(
    'matrix',
    false,
    ['path'],
    [';color', ';color=blue', ';color=blue,black,brown', ';color=R,100,G,200,B,150'],
  ),
  row(
    'matrix',
    true,
    ['path'],
    [';color', ';color=blue', ';color=blue;color=black;color=brown', ';R=100;G=200;B=150'],
  ),
  row('label', false, ['path'], ['.', '.blue', '.blue,black,brown', '.R,100,G,200,B,150']),
  row('label', true, ['path'], ['.', '.blue', '.blue.black.brown', '.R=100.G=200.B=150']),
  row('simple', false, ['path', 'header'], ['', 'blue', 'blue,black,brown', 'R,100,G,200,B,150']),
  row('simple', true, ['path', 'header'], ['', 'blue', 'blue,black,brown', 'R=100,G=200,B=150']),
  row(
    'form',
    false,
    ['query', 'cookie'],
    ['color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
  ),
  row(
    'form',
    true,
    ['query'],
    ['color=', 'color=blue', 'color=blue&color=black&color=brown', 'R=100&G=200&B=150'],
  ),
  row(
    'spaceDelimited',
    false,
    ['query'],
    [null, null, 'color=blue%20black%20brown', 'color=R%20100%20G%20200%20B%20150'],
  ),
  row('spaceDelimited', true, ['query'], [null, null, null, null]),
  row(
    'pipeDelimited',
    false,
    ['query'],
    [null, null, 'color=blue%7Cblack%7Cbrown', 'color=R%7C100%7CG%7C200%7CB%7C150'],
  ),
  row('pipeDelimited', true, ['query'], [null, null, null, null]),
  row(
    'deepObject',
    true,
    ['query'],
    [null, null, null, 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
  ),
  row(
    'cookie',
    false,
    ['cookie'],
    ['color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
  ),
  row(
    'cookie',
    true,
    ['cookie'],
    ['color=', 'color=blue', 'color=blue; color=black; color=brown', 'R=100; G=200; B=150'],
  ),
];
