import type { Validate } from '../contract.ts';
import type { Pattern } from '../request/pattern.ts';

/**
 * What generated code says of a schema that an outline can hold: JSON Schema 2020-12, all keywords
 * of which stand for what they say there. A function is the validator of a component.
 */
export type OutlineSpec = boolean | Validate | OutlineKeywords;

export interface OutlineKeywords {
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly Scalar[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: Pattern;
  readonly format?: (text: string) => boolean;
  readonly items?: OutlineSpec;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, OutlineSpec>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: OutlineSpec;
  readonly propertyNames?: OutlineSpec;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly allOf?: readonly OutlineSpec[];
  readonly anyOf?: readonly OutlineSpec[];
  /** Members that never leave. */
  readonly drop?: readonly string[];
  /** Members that no property lists are dropped. */
  readonly dropAdditional?: true;
  /** What stands for members that did not come; of the outermost schema only. */
  readonly fill?: Readonly<Record<string, Scalar>>;
}

export type TypeName = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';
export type Scalar = string | number | boolean | null;

/** The types of JSON as bits, so that any set of them is one number. */
export const TYPE = {
  null: 1,
  boolean: 2,
  integer: 4,
  number: 12,
  string: 16,
  array: 32,
  object: 64,
} as const satisfies Record<TypeName, number>;
export const ANY_TYPE = 127;

/**
 * A schema as data: an object for each, however much it says, for with many operations none of them is
 * in the processor's caches. Few forms, so that what walks them is compiled once.
 */
export type Outline = ScalarOutline | TextOutline | ListOutline | ObjectOutline;

interface AnyOutline {
  /** The type whose values it asks more of; `plain`: of none. */
  readonly kind: 'plain' | 'number' | 'text' | 'list' | 'object';
  /** The types it takes, as bits of `TYPE`. */
  readonly types: number;
  readonly further: FurtherRule | null;
}

/** What is asked of a value whatever its type; few schemas do. */
export interface FurtherRule {
  readonly values: readonly Scalar[] | null;
  readonly all: readonly Outline[] | null;
  readonly any: readonly Outline[] | null;
  /** Asked instead of all else: a component that has no outline. */
  readonly ask: Validate | null;
}

/** A bound, or `null`: an infinite number would make V8 keep each bound in an object of its own. */
export type Bound = number | null;

/** Without bounds where it is `plain`. */
export interface ScalarOutline extends AnyOutline {
  readonly kind: 'plain' | 'number';
  readonly least: Bound;
  readonly most: Bound;
  readonly above: Bound;
  readonly below: Bound;
  readonly step: Bound;
}

/** Lengths in code points. */
export interface TextOutline extends AnyOutline {
  readonly kind: 'text';
  readonly least: number;
  readonly most: Bound;
  readonly pattern: Pattern | null;
  readonly format: ((text: string) => boolean) | null;
}

export interface ListOutline extends AnyOutline {
  readonly kind: 'list';
  readonly least: number;
  readonly most: Bound;
  readonly items: Outline | null;
  readonly isUnique: boolean;
}

export interface ObjectOutline extends AnyOutline {
  readonly kind: 'object';
  readonly layout: Layout;
  /** Of the members, by their place in the layout. */
  readonly outlines: readonly Outline[];
  readonly least: number;
  readonly most: Bound;
  readonly names: Outline | null;
  /** Of members that are not listed; `null`: anything; `refuse`: there may be none. */
  readonly others: Outline | 'drop' | 'refuse' | null;
}

/** The members that an object may have, by place; objects with the same ones share it. */
export interface Layout {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly isRequired: readonly boolean[];
  readonly isDropped: readonly boolean[];
  /** How many members must be there. */
  readonly required: number;
  /**
   * The place of the member that came next the last time, for objects of one origin have one order;
   * at the end that of the first.
   */
  readonly next: number[];
}
