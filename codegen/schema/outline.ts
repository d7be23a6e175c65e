import type { JsonValue } from '../contract/model.ts';

/**
 * A variant as data that the runtime walks (`OutlineSpec` there): a subset of JSON Schema, in which
 * some values are code.
 */
export type Outline = boolean | Reference | { readonly [keyword: string]: OutlineValue };
export type OutlineValue =
  JsonValue | Outline | readonly Outline[] | { readonly [name: string]: Outline };

/** What stands for code: the validator of a component, a pattern, a format. */
export class Reference {
  readonly kind: 'component' | 'pattern' | 'format';
  readonly name: string;

  constructor(kind: Reference['kind'], name: string) {
    this.kind = kind;
    this.name = name;
  }
}

export type Keywords = Readonly<Record<string, OutlineValue>>;

/** Thrown where a schema says more than an outline can. */
export class NoOutline extends Error {}

export function isKeywords(outline: Outline): outline is Keywords {
  return typeof outline === 'object' && !(outline instanceof Reference);
}
