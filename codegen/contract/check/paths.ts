import { quote } from '../suggest.ts';
import type { Context } from '../document/context.ts';
import type { Cursor } from '../document/cursor.ts';
import { pathsOf } from '../document/operations.ts';
import type { Report } from '../document/report.ts';
import { templateNames } from './path-parameters.ts';

/** Templates are well-formed, and no two of them fit the same request equally well. */
export function checkPaths({ document, report }: Context): void {
  const paths = pathsOf(document).filter((path) => isWellFormed(path, report));
  const known = new Map<string, string>();
  for (const path of paths) {
    const pattern = patternOf(path.key);
    const other = known.get(pattern);
    if (other === undefined) known.set(pattern, path.key);
    else {
      const message = `${path.key} and ${other} match the same requests`;
      report.keyError('ambiguous-path', path, message, 'make one path of them');
    }
  }
  checkCrossing(paths, report);
}

/** What the path matches: names left out, and literals however they are percent-encoded. */
function patternOf(path: string): string {
  const segments = path.replaceAll(/\{[^{}]*\}/g, '{}').split('/');
  return JSON.stringify(segments.map(decoded));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function isWellFormed(path: Cursor, report: Report): boolean {
  const fault = faultOf(path.key);
  if (fault === undefined) return true;
  report.keyError('bad-path', path, `the path ${quote(path.key)} ${fault}`, hintFor(path.key));
  return false;
}

function hintFor(path: string): string | undefined {
  if (path.includes('}{')) return 'put a literal between them, or make one parameter of them';
  const outside = path.replaceAll(/\{[^{}/]+\}/g, 'x');
  if (outside.includes('#')) return 'a client never sends what stands behind "#"';
  if (outside.includes('?')) return 'say what stands behind "?" as query parameters';
  return undefined;
}

function faultOf(path: string): string | undefined {
  if (!path.startsWith('/')) return 'does not begin with a slash';
  const literal = path.replaceAll(/\{[^{}/]+\}/g, 'x');
  if (/[{}]/.test(literal)) return 'has braces that do not pair';
  if (/[?#\s\\]|\p{Cc}/u.test(literal)) return 'has a character that no path has';
  if (/\/\.{1,2}(?:\/|$)/.test(literal)) return 'has a dot segment';
  if (path.includes('}{')) return 'has parameters that touch: nothing says where one ends';
  const names = templateNames(path);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `names ${quote(twice)} twice`;
}

/** `/a/{x}` and `/{y}/b` both fit `/a/b`: the one whose literals come first wins, which few expect. */
function checkCrossing(paths: readonly Cursor[], report: Report): void {
  const bySize = new Map<number, Template[]>();
  for (const path of paths) {
    const segments = path.key.split('/');
    const group = bySize.get(segments.length) ?? [];
    const other = group.find((template) => cross(segments, template.segments));
    bySize.set(segments.length, group);
    group.push({ path: path.key, segments });
    if (other === undefined) continue;
    const message = `${path.key} and ${other.path} fit some of the same requests`;
    const hint = 'the one whose literal segment comes first wins';
    report.keyWarning('ambiguous-path', path, message, hint);
  }
}

interface Template {
  readonly path: string;
  readonly segments: readonly string[];
}

/** Each is the more literal one somewhere, and nowhere do they differ in a literal. */
function cross(a: readonly string[], b: readonly string[]): boolean {
  let left = false;
  let right = false;
  for (const [index, segment] of a.entries()) {
    const other = b[index] ?? '';
    const open = segment.includes('{');
    const otherOpen = other.includes('{');
    if (!open && !otherOpen && segment !== other) return false;
    if (!open && otherOpen) left = true;
    if (open && !otherOpen) right = true;
  }
  return left && right;
}
