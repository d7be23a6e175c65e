import type { OperationAccess } from './contract.ts';

/** Finds the operation that a request is for. */
export type OperationIndex = (method: string, url: URL) => OperationAccess | undefined;

interface Template {
  readonly segments: readonly Segment[];
  readonly methods: Map<string, OperationAccess>;
}
interface Segment {
  readonly text: string;
  /** What stands before, between and after the parameters. */
  readonly literals: readonly string[];
  /** How literal it is; a segment without parameters is wholly so. */
  readonly weight: number;
}

/**
 * An index of operations below a base URL. The path is matched as the server does it: segment by
 * segment, the most literal first. The method comes after the path; `HEAD` is the `GET` without its
 * body. Nothing is found at another origin.
 */
export function createOperationIndex(
  operations: readonly OperationAccess[],
  base: URL,
): OperationIndex {
  const templates = new Map<string, Template>();
  for (const operation of operations) {
    const known = templates.get(operation.path) ?? compile(operation.path);
    known.methods.set(operation.method, operation);
    templates.set(operation.path, known);
  }
  const ordered = [...templates.values()].sort(compare);
  const prefix = base.pathname.replace(/\/$/, '');
  return (method, url) => {
    if (url.origin !== base.origin || !url.pathname.startsWith(`${prefix}/`)) return undefined;
    const segments = url.pathname
      .slice(prefix.length + 1)
      .split('/')
      .map(canonical);
    const found = ordered.find((template) => matches(template, segments));
    return (
      found?.methods.get(method) ?? (method === 'HEAD' ? found?.methods.get('GET') : undefined)
    );
  };
}

function compile(path: string): Template {
  return { segments: path.slice(1).split('/').map(compileSegment), methods: new Map() };
}

function compileSegment(text: string): Segment {
  const literals = text.split(/\{[^{}]+\}/).map((literal) => canonical(encodeLiteral(literal)));
  const weight = literals.length === 1 ? Number.POSITIVE_INFINITY : literals.join('').length;
  return { text, literals, weight };
}

function encodeLiteral(text: string): string {
  return encodeURI(text).replaceAll('%25', '%').replaceAll('#', '%23').replaceAll('?', '%3F');
}

/** In time linear in the segment; each parameter has a character at least. */
function fits({ literals }: Segment, text: string): boolean {
  const first = literals[0] ?? '';
  if (literals.length === 1) return text === first;
  const last = literals.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let end = first.length;
  for (const literal of literals.slice(1, -1)) {
    const start = text.indexOf(literal, end + 1);
    if (start === -1) return false;
    end = start + literal.length;
  }
  return text.length - last.length > end;
}

/** Upper-case escapes; nothing is decoded, for the server decodes nothing either. */
function canonical(segment: string): string {
  return segment.replaceAll(/%[\da-f]{2}/gi, (escape) => escape.toUpperCase());
}

function matches({ segments }: Template, path: readonly string[]): boolean {
  return (
    segments.length === path.length &&
    segments.every((segment, index) => fits(segment, path[index] ?? ''))
  );
}

function compare(a: Template, b: Template): number {
  for (const [index, one] of a.segments.entries()) {
    const other = b.segments[index];
    if (other === undefined || one.text === other.text) continue;
    if (one.weight !== other.weight) return other.weight > one.weight ? 1 : -1;
    return one.text < other.text ? -1 : 1;
  }
  return a.segments.length - b.segments.length;
}
