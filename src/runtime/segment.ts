/** A path segment with parameters: literals around and between them. */
export interface SegmentPattern {
  /** One more than there are names; all but the first and last are not empty. */
  readonly literals: readonly string[];
  readonly names: readonly string[];
  /** One parameter and nothing else. */
  readonly isWhole: boolean;
  /** As the template writes it. */
  readonly text: string;
}

const PARAMETER = /\{([^{}]+)\}/g;

/** The names of the parameters of a path template or a segment of one, in their order. */
export function parameterNames(text: string): readonly string[] {
  return Array.from(text.matchAll(PARAMETER), (match) => match[1] ?? '');
}

/**
 * Reads one segment of a template; `null` where it is literal.
 *
 * @throws {Error} where two parameters touch, so that nothing says where one ends
 */
export function parseSegment(text: string): SegmentPattern | null {
  const names = parameterNames(text);
  if (names.length === 0) return null;
  const literals = text.split(/\{[^{}]+\}/).map(canonicalLiteral);
  if (literals.slice(1, -1).includes('')) {
    throw new Error(`the path segment ${text} has parameters that touch`);
  }
  const isWhole = names.length === 1 && literals.every((literal) => literal === '');
  return { literals, names, isWhole, text };
}

/**
 * The texts of the parameters in a segment, or `null`. None is empty; each is as short as it can
 * be, the last one takes the rest. Linear in the segment's length.
 */
export function matchPattern(pattern: SegmentPattern, segment: string): readonly string[] | null {
  if (pattern.isWhole) return segment === '' ? null : [segment];
  const prefix = pattern.literals[0] ?? '';
  const suffix = pattern.literals.at(-1) ?? '';
  const end = segment.length - suffix.length;
  if (!segment.startsWith(prefix) || !segment.endsWith(suffix)) return null;
  const values: string[] = [];
  let start = prefix.length;
  for (const literal of pattern.literals.slice(1, -1)) {
    const next = segment.indexOf(literal, start + 1);
    if (next === -1) return null;
    values.push(segment.slice(start, next));
    start = next + literal.length;
  }
  if (start >= end) return null;
  return [...values, segment.slice(start, end)];
}

/** The order in which patterns are tried: the most literal first, then by their text. */
export function comparePatterns(a: SegmentPattern, b: SegmentPattern): number {
  const difference = b.literals.join('').length - a.literals.join('').length;
  return difference === 0 ? Number(a.text > b.text) - Number(a.text < b.text) : difference;
}

/** A literal of a template as a client sends it: percent-encoded where it must be. */
export function canonicalLiteral(text: string): string {
  return canonicalSegment(
    encodeURI(text).replaceAll('%25', '%').replaceAll('#', '%23').replaceAll('?', '%3F'),
  );
}

/** Upper-case escapes; nothing is decoded, so that one path has one spelling. */
export function canonicalSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  return segment.replace(/%[\da-f]{2}/gi, (escape) => escape.toUpperCase());
}
