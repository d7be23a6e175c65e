import { quote } from '../suggest.ts';
import type { PlacedParameter } from '../build/parameters.ts';
import type { Cursor } from '../document/cursor.ts';
import type { Report } from '../document/report.ts';

interface Checked {
  readonly path: string;
  readonly title: string;
  /** The operation. */
  readonly at: Cursor;
  readonly parameters: readonly PlacedParameter[];
}

/** The names between braces, in the order of the template. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/** Template and declared parameters name the same. */
export function checkPathParameters(
  { path, title, at, parameters }: Checked,
  report: Report,
): void {
  const names = templateNames(path);
  const declared = parameters.filter(({ parameter }) => parameter.in === 'path');
  for (const name of names) {
    if (declared.some(({ parameter }) => parameter.name === name)) continue;
    const message = `${title} does not declare its path parameter ${quote(name)}`;
    report.keyError('undeclared-path-parameter', at, message);
  }
  for (const { parameter, cursor } of declared) {
    if (names.includes(parameter.name)) continue;
    const message = `${quote(parameter.name)} does not stand in the path ${path}`;
    report.error('unused-path-parameter', cursor, message);
  }
}
