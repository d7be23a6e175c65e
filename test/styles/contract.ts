import type { JsonObject } from '../../codegen/contract/model.ts';
import type { Message } from '../parity/running-app.ts';
import type { Kind, Place, Row } from './table.ts';

/** One cell of the table in one place of a request. */
export interface Cell {
  readonly id: string;
  readonly style: string;
  readonly explode: boolean;
  readonly place: Place;
  readonly kind: Kind;
  /** `null`: not applicable. */
  readonly text: string | null;
}

export function cellsOf(rows: readonly Row[]): readonly Cell[] {
  const kinds: readonly Kind[] = ['empty', 'string', 'array', 'object'];
  return rows.flatMap(({ style, explode, places, cells }) =>
    places.flatMap((place) =>
      kinds.map((kind): Cell => {
        const id = `${place}-${style}-${explode ? 'exploded' : 'joined'}-${kind}`;
        return { id, style, explode, place, kind, text: cells[kind] };
      }),
    ),
  );
}

const schemas: Readonly<Record<Kind, JsonObject>> = {
  empty: { type: 'string' },
  string: { type: 'string' },
  array: { type: 'array', items: { type: 'string' } },
  object: {
    type: 'object',
    additionalProperties: false,
    properties: { R: { type: 'integer' }, G: { type: 'integer' }, B: { type: 'integer' } },
  },
};

/** A document with an operation for each cell, which answers with what it was given. */
export function documentOfCells(cells: readonly Cell[]): JsonObject {
  const paths = cells.map((cell): readonly [string, JsonObject] => [
    pathOf(cell),
    {
      get: {
        operationId: cell.id,
        security: [],
        parameters: [parameterOf(cell)],
        responses: {
          '200': { description: 'Read.', content: { 'application/json': { schema: {} } } },
        },
      },
    },
  ]);
  return {
    openapi: '3.2.0',
    info: { title: 'Styles', version: '1' },
    paths: Object.fromEntries(paths),
  };
}

function parameterOf({ place, style, explode, kind }: Cell): JsonObject {
  return { name: 'color', in: place, required: true, style, explode, schema: schemas[kind] };
}

/** An empty text is no segment, so the parameter shares one. */
function pathOf({ id, place }: Cell): string {
  return place === 'path' ? `/${id}{color}` : `/${id}`;
}

/** The request that carries a text in the place of a cell. */
export function messageOf({ id, place }: Cell, text: string): Message {
  switch (place) {
    case 'path':
      return { target: `/${id}${text}` };
    case 'query':
      return { target: `/${id}?${text}` };
    case 'header':
      return { target: `/${id}`, headers: { color: text } };
    case 'cookie':
      return { target: `/${id}`, headers: { cookie: text } };
    default:
      return place satisfies never;
  }
}
