/** What the generator has to say about a document: where, what and how to mend it. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** Stable, kebab-case: `unknown-scope`. */
  readonly code: string;
  readonly message: string;
  /** How to mend it, without the leading "; ". */
  readonly hint?: string;
  readonly at: Location;
}

export interface Location {
  /** As the user named it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** A diagnostic whatever its severities are. */
type Sayable = Omit<Diagnostic, 'severity'> & { readonly severity: string };

/** Where an object or list of a document, or an entry of it, was written; `null`: nowhere. */
export type Locate = (container: object, key?: string) => Location | null;

/** `openapi.yaml:41:9 error unknown-scope "items:raed" is not a scope of oauth2; did you mean "items:read"?` */
export function formatDiagnostic(diagnostic: Sayable): string {
  const { at, severity, code, message, hint } = diagnostic;
  const place = `${at.file}:${at.line}:${at.column}`;
  return `${place} ${severity} ${code} ${message}${hint === undefined ? '' : `; ${hint}`}`;
}

/** In the order of the document: file, line, column, code. */
export function compareDiagnostics(a: Sayable, b: Sayable): number {
  return (
    compareText(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
