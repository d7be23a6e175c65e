import { basename, extname } from 'node:path';

/** Tokens of a pointer that say where something stands, not what it is. */
const noise = new Set([
  'components',
  'schemas',
  'definitions',
  '$defs',
  'paths',
  'properties',
  'content',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
  'examples',
  'securitySchemes',
  'schema',
]);

/**
 * The name that a component gets when it is taken from elsewhere: its own, or its way there; the
 * way begins with the file, where that is given.
 */
export function componentName(tokens: readonly string[], file?: string): string {
  const [first, , third] = tokens;
  const last = tokens.at(-1);
  const stem = file === undefined ? '' : fileStem(file);
  const named =
    (tokens.length === 3 && first === 'components' ? third : undefined) ??
    (tokens.length === 2 && (first === '$defs' || first === 'definitions') ? last : undefined);
  if (named !== undefined) return sanitise(named);
  if (tokens.length === 0) return sanitise(stem);
  if (tokens.length === 1) return sanitise(last ?? stem);
  const words = [stem, ...tokens.filter((token) => !noise.has(token))].flatMap(wordsOf);
  return words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('') || 'Part';
}

/** The name of a file without folder and extension. */
export function fileStem(file: string): string {
  return basename(file, extname(file));
}

/** Letters, digits, dot, dash and underscore, as OpenAPI wants the names of components. */
export function sanitise(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(0, 120) || 'Part';
}

function wordsOf(token: string): string[] {
  return token.match(/[A-Za-z0-9]+/g) ?? [];
}

/** Hands out names, each once. */
export class Names {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** The first of the candidates that is free; the last one with a number where none is. */
  take(...candidates: readonly [string, ...string[]]): string {
    const free = candidates.find((name) => !this.#taken.has(name));
    const name = free ?? this.#numbered(candidates.at(-1) ?? candidates[0]);
    this.#taken.add(name);
    return name;
  }

  #numbered(stem: string): string {
    let count = 2;
    while (this.#taken.has(`${stem}_${count}`)) count++;
    return `${stem}_${count}`;
  }
}
