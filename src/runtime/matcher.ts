import type { RouteSpec } from './contract.ts';
import {
  canonicalLiteral,
  canonicalSegment,
  comparePatterns,
  matchPattern,
  parseSegment,
  type SegmentPattern,
} from './segment.ts';

/** The path template that a path belongs to. */
export interface Match<Route extends RouteSpec = RouteSpec> {
  readonly route: Route;
  /** Parameters as they were sent, in the order of `parameterNames`. */
  readonly captures: readonly string[];
}

export type Matcher<Route extends RouteSpec = RouteSpec> = (path: string) => Match<Route> | null;

/** One segment of a template: a literal, or what has parameters. */
type Step = string | SegmentPattern;

/**
 * What a path may go on with; where only one route is left, all of its `rest` is compared at once. Few
 * objects: with many operations none of them is in the processor's caches when it is looked at.
 */
interface Node<Route> {
  readonly rest: readonly Step[] | null;
  readonly route: Route | null;
  readonly literals: ReadonlyMap<string, Node<Route>> | null;
  /** After a segment with parameters: the most literal one, and by `next` all others in their order. */
  readonly patterned: Node<Route> | null;
  /** Of the segment that leads here; `null`: a literal. */
  readonly pattern: SegmentPattern | null;
  readonly next: Node<Route> | null;
}

/** How a node is come to. */
type Entry<Route> = Pick<Node<Route>, 'pattern' | 'next'>;

interface Template<Route> {
  readonly route: Route;
  readonly steps: readonly Step[];
}

/**
 * Compiles path templates into one function. It reads the raw path, case-sensitively: in each
 * segment a literal is preferred to a compound such as `{name}.{ext}`, and that to a parameter, but
 * a preferred segment whose rest does not match gives way (OpenAPI 3.1, 4.8.8.2).
 *
 * @throws {Error} naming a template that cannot be matched or is there twice
 */
export function createMatcher<Route extends RouteSpec>(
  routes: readonly Route[],
  basePath = '',
): Matcher<Route> {
  const shared = new Shared();
  const templates = routes.map((route) => ({ route, steps: stepsOf(route.path, shared) }));
  const root = nodeOf(templates, 0, shared);
  return (path) => {
    if (!path.startsWith(basePath)) return null;
    if (path[basePath.length] !== '/') return null;
    const rest = basePath === '' ? path : path.slice(basePath.length);
    const segments = segmentsOf(canonicalSegment(rest));
    const captures: string[] = [];
    const route = find(root, segments, 0, captures);
    return route === null ? null : { route, captures };
  };
}

/**
 * What stands between the slashes of a path, the first of which begins it. `split` would enter every
 * path of a client into V8's table of names.
 */
function segmentsOf(path: string): readonly string[] {
  const segments: string[] = [];
  let start = 1;
  for (let end = path.indexOf('/', 1); end !== -1; end = path.indexOf('/', start)) {
    segments.push(path.slice(start, end));
    start = end + 1;
  }
  segments.push(path.slice(start));
  return segments;
}

/** Templates are much alike: equal parts of them are one object, which stays in the processor's caches. */
class Shared {
  readonly #steps = new Map<string, Step>();
  readonly #rests = new Map<string, readonly Step[]>();

  step(text: string): Step {
    const step = this.#steps.get(text) ?? parseSegment(text) ?? canonicalLiteral(text);
    this.#steps.set(text, step);
    return step;
  }

  rest(steps: readonly Step[]): readonly Step[] {
    const text = steps.map((step) => JSON.stringify(step)).join('/');
    const rest = this.#rests.get(text) ?? steps;
    this.#rests.set(text, rest);
    return rest;
  }
}

function stepsOf(path: string, shared: Shared): readonly Step[] {
  if (!path.startsWith('/')) throw new Error(`the path ${path} must start with "/"`);
  return path
    .slice(1)
    .split('/')
    .map((text) => shared.step(text));
}

/** Of templates whose first steps are the same. */
function nodeOf<Route extends RouteSpec>(
  templates: readonly Template<Route>[],
  depth: number,
  shared: Shared,
  { pattern, next }: Entry<Route> = BY_LITERAL,
): Node<Route> {
  const [only] = templates;
  if (only !== undefined && templates.length === 1) {
    const rest = shared.rest(only.steps.slice(depth));
    return { rest, route: only.route, literals: null, patterned: null, pattern, next };
  }
  const [ended, twin] = templates.filter(({ steps }) => steps.length === depth);
  if (ended !== undefined && twin !== undefined) {
    throw new Error(`the paths ${ended.route.path} and ${twin.route.path} match the same requests`);
  }
  const literals = new Map<string, Node<Route>>();
  const patterns: { pattern: SegmentPattern; group: readonly Template<Route>[] }[] = [];
  const longer = templates.filter(({ steps }) => steps.length > depth);
  for (const [step, group] of Map.groupBy(longer, ({ steps }) => steps[depth])) {
    if (typeof step === 'string') literals.set(step, nodeOf(group, depth + 1, shared));
    else if (step !== undefined) patterns.push({ pattern: step, group });
  }
  let patterned: Node<Route> | null = null;
  for (const last of patterns.sort((a, b) => comparePatterns(b.pattern, a.pattern))) {
    const entry: Entry<Route> = { pattern: last.pattern, next: patterned };
    patterned = nodeOf(last.group, depth + 1, shared, entry);
  }
  return {
    rest: null,
    route: ended?.route ?? null,
    literals: literals.size === 0 ? null : literals,
    patterned,
    pattern,
    next,
  };
}

const BY_LITERAL: Entry<never> = { pattern: null, next: null };

/** Visits each node of the tree at most once, for a node is reached by one prefix only. */
function find<Route>(
  node: Node<Route>,
  segments: readonly string[],
  at: number,
  captures: string[],
): Route | null {
  if (node.rest !== null) return fits(node.rest, segments, at, captures) ? node.route : null;
  const segment = segments[at];
  if (segment === undefined) return node.route;
  const known = captures.length;
  const literal = node.literals?.get(segment);
  if (literal !== undefined) {
    const route = find(literal, segments, at + 1, captures);
    if (route !== null) return route;
    captures.length = known;
  }
  for (let one = node.patterned; one !== null; one = one.next) {
    if (one.pattern !== null && capture(one.pattern, segment, captures)) {
      const route = find(one, segments, at + 1, captures);
      if (route !== null) return route;
    }
    captures.length = known;
  }
  return null;
}

function fits(
  rest: readonly Step[],
  segments: readonly string[],
  at: number,
  captures: string[],
): boolean {
  if (segments.length - at !== rest.length) return false;
  for (let index = 0; index < rest.length; index++) {
    const step = rest[index];
    const segment = segments[at + index];
    if (step === undefined || segment === undefined) return false;
    const isMet = typeof step === 'string' ? step === segment : capture(step, segment, captures);
    if (!isMet) return false;
  }
  return true;
}

function capture(pattern: SegmentPattern, segment: string, captures: string[]): boolean {
  if (pattern.isWhole) {
    if (segment === '') return false;
    captures.push(segment);
    return true;
  }
  const values = matchPattern(pattern, segment);
  if (values === null) return false;
  captures.push(...values);
  return true;
}
