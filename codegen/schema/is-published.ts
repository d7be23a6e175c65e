import type { Operation } from '../contract/model.ts';

/** Whether callers may know of an operation: it is not internal, and somebody may call it. */
export function isPublished({ internal, guard }: Operation): boolean {
  return !internal && guard.denied !== true;
}
