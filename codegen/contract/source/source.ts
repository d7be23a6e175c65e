/** Where something stands in a text, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The key of an entry, or what it holds. */
export type Part = 'key' | 'value';

/** What is wrong with a text, before anything is known of its meaning. */
export interface SyntaxProblem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly at: Position;
}

/** A text read as JSON values. */
export interface Parsed {
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
  /** The position of a path; of the nearest container above where the path leads nowhere. */
  readonly locate: (path: readonly string[], part: Part) => Position;
}

/** The version of OpenAPI, by what it means for a reader. */
export type Version = '3.0' | '3.1' | '3.2';

/** One file of a contract. */
export interface Source {
  /** As the user named it, or beside what the user named. */
  readonly file: string;
  /** Absolute; of a remote document, its address. */
  readonly path: string;
  /** Its own, or that of the entry document. */
  readonly version: Version;
  readonly value: unknown;
  readonly locate: Parsed['locate'];
}

/** Deeper documents are refused: every reader of them is recursive. */
export const deepest = 200;
