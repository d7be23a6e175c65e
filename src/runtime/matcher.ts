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
  /** Parameters as they were sent. */
  readonly captures: ReadonlyMap<string, string>;
}

export type Matcher<Route extends RouteSpec = RouteSpec> = (path: string) => Match<Route> | null;

interface Node<Route> {
  readonly literals: Map<string, Node<Route>>;
  /** The only one of the literals, `null` where there are more or none. */
  only: { readonly text: string; readonly node: Node<Route> } | null;
  /** Segments with parameters, the most literal first. */
  readonly patterns: { readonly pattern: SegmentPattern; readonly node: Node<Route> }[];
  route: Route | null;
}

interface Captured {
  readonly pattern: SegmentPattern;
  readonly values: readonly string[];
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
  const root = emptyNode<Route>();
  for (const route of routes) insert(root, route);
  return (path) => {
    if (!path.startsWith(basePath)) return null;
    if (path[basePath.length] !== '/') return null;
    const rest = basePath === '' ? path : path.slice(basePath.length);
    const segments = canonicalSegment(rest).split('/');
    const captured: Captured[] = [];
    const route = find(root, segments, 1, captured);
    return route === null ? null : { route, captures: named(captured) };
  };
}

function emptyNode<Route>(): Node<Route> {
  return { literals: new Map(), only: null, patterns: [], route: null };
}

function insert<Route extends RouteSpec>(root: Node<Route>, route: Route): void {
  if (!route.path.startsWith('/')) throw new Error(`the path ${route.path} must start with "/"`);
  let node = root;
  for (const text of route.path.slice(1).split('/')) node = child(node, text);
  if (node.route !== null) {
    throw new Error(`the paths ${node.route.path} and ${route.path} match the same requests`);
  }
  node.route = route;
}

function child<Route>(node: Node<Route>, text: string): Node<Route> {
  const pattern = parseSegment(text);
  if (pattern === null) {
    const literal = canonicalLiteral(text);
    const known = node.literals.get(literal) ?? emptyNode<Route>();
    node.literals.set(literal, known);
    node.only = node.literals.size === 1 ? { text: literal, node: known } : null;
    return known;
  }
  const known = node.patterns.find((entry) => entry.pattern.text === text);
  if (known !== undefined) return known.node;
  const entry = { pattern, node: emptyNode<Route>() };
  node.patterns.push(entry);
  node.patterns.sort((a, b) => comparePatterns(a.pattern, b.pattern));
  return entry.node;
}

/** Visits each node of the tree at most once, for a node is reached by one prefix only. */
function find<Route>(
  node: Node<Route>,
  segments: readonly string[],
  at: number,
  captured: Captured[],
): Route | null {
  const segment = segments[at];
  if (segment === undefined) return node.route;
  const literal = literalOf(node, segment);
  if (literal !== undefined) {
    const route = find(literal, segments, at + 1, captured);
    if (route !== null) return route;
  }
  for (const { pattern, node: next } of node.patterns) {
    const values = matchPattern(pattern, segment);
    if (values === null) continue;
    captured.push({ pattern, values });
    const route = find(next, segments, at + 1, captured);
    if (route !== null) return route;
    captured.pop();
  }
  return null;
}

function literalOf<Route>(
  { literals, only }: Node<Route>,
  segment: string,
): Node<Route> | undefined {
  if (only === null) return literals.size === 0 ? undefined : literals.get(segment);
  return only.text === segment ? only.node : undefined;
}

const NONE: ReadonlyMap<string, string> = new Map();

function named(captured: readonly Captured[]): ReadonlyMap<string, string> {
  if (captured.length === 0) return NONE;
  const captures = new Map<string, string>();
  for (const { pattern, values } of captured) {
    for (let index = 0; index < pattern.names.length; index++) {
      captures.set(pattern.names[index] ?? '', values[index] ?? '');
    }
  }
  return captures;
}
