import { own } from '../../contract/json.ts';
import type { Place } from '../place.ts';
import type { Endpoint } from '../subject.ts';

/** Where an operation says who may call it; the operation itself where the root says so. */
export function securityPlace({ tree }: Endpoint): Place {
  return own(tree, 'security') === undefined ? { node: tree } : { node: tree, key: 'security' };
}
