import { literal, propertyAccess, Verbatim, type Printable } from '../../print/literal.ts';
import { Reference, type Outline, type OutlineValue } from '../../schema/outline.ts';
import type { UseRuntime } from './bounded-keywords.ts';
import { patternCode } from './pattern-code.ts';

/** An outline as it stands in generated code. */
export function outlineCode(
  outline: Outline,
  identifierOf: (key: string) => string,
  use: UseRuntime,
): string {
  return literal(printable(outline, identifierOf, use));
}

function printable(
  value: OutlineValue,
  identifierOf: (key: string) => string,
  use: UseRuntime,
): Printable {
  if (value instanceof Reference) return new Verbatim(referenceCode(value, identifierOf, use));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item: OutlineValue) => printable(item, identifierOf, use));
  }
  const entries = Object.entries(value).map(([key, inner]): [string, Printable] => [
    key,
    printable(inner as OutlineValue, identifierOf, use),
  ]);
  return Object.fromEntries(entries);
}

function referenceCode(
  { kind, name }: Reference,
  identifierOf: (key: string) => string,
  use: UseRuntime,
): string {
  if (kind === 'component') return identifierOf(name);
  if (kind === 'pattern') return patternCode(name, use);
  return `${String(use('formats'))}${propertyAccess(name)}`;
}
