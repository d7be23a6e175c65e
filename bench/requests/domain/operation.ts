import type { Workload } from './setup.ts';

export interface Operation {
  readonly index: number;
  readonly workload: Workload;
  readonly id: string;
  /** As OpenAPI writes it: `/orders7/{id}/lines/{line}`. */
  readonly path: string;
  /** As Express and most routers write it: `/orders7/:id/lines/:line`. */
  readonly route: string;
}

const NAMES = 'orders returns quotes invoices parcels claims labels routes stocks batches'.split(
  ' ',
);

/** So many operations, half of them POST and half GET, in the order of the contract. */
export function operationsOf(count: number): readonly Operation[] {
  return Array.from({ length: count }, (_, index) => operation(index));
}

function operation(index: number): Operation {
  const resource = Math.floor(index / 2);
  const name = `${NAMES[resource % NAMES.length] ?? ''}${resource}`;
  if (index % 2 === 0) {
    return { index, workload: 'post', id: `create_${name}`, path: `/${name}`, route: `/${name}` };
  }
  const path = `/${name}/{id}/lines/{line}`;
  return { index, workload: 'get', id: `read_${name}`, path, route: `/${name}/:id/lines/:line` };
}

/** The number of the operation whose schemas it shares: that which creates the resource. */
export function resourceOf({ index }: Operation): number {
  return index - (index % 2);
}
