import { isTree, own, ownTree } from '../json.ts';
import type { Tree } from '../json.ts';
import { componentAt } from './context.ts';
import type { Context } from './context.ts';
import { methods, pathsOf } from './operations.ts';
import type { Origins } from './origins.ts';

/** What a path item may have besides to be joined with another. */
const texts = new Set(['summary', 'description', 'parameters']);

/**
 * Joins, in place, paths that differ in the names of their parameters, or in what stands behind `#`,
 * and have no method in common: together they are one path. Those that share a method, or say more
 * than operations and parameters, stay, to be reported.
 */
export function joinTwins(
  { document, report }: Pick<Context, 'document' | 'report'>,
  origins: Origins,
): void {
  const paths = ownTree(document, 'paths');
  if (paths === undefined) return;
  const known = new Map<string, string>();
  for (const cursor of pathsOf(document)) {
    const { key: path, value: twin } = cursor;
    const [sent = ''] = path.split('#');
    const pattern = sent.replaceAll(/\{[^{}]*\}/g, '{}');
    const first = known.get(pattern);
    if (first === undefined) {
      known.set(pattern, sent);
      if (sent !== path) {
        const message = `${path} is served as ${sent}: a client never sends what stands behind "#"`;
        report.keyWarning('joined-path', cursor, message);
        paths[sent] = twin;
        delete paths[path];
      }
    }
    const item = first === undefined ? undefined : own(paths, first);
    if (first === undefined || !isTree(item) || !isTree(twin) || !fit(item, twin)) continue;
    const message = `${path} is served as ${first}, which matches the same requests`;
    report.keyWarning('joined-path', cursor, message, 'make one path of them');
    const names = new Map(
      namesIn(path).map((name, index) => [name, namesIn(first)[index] ?? name]),
    );
    pushDown(item, new Map(), { document, origins });
    pushDown(twin, names, { document, origins });
    for (const key of methods) if (Object.hasOwn(twin, key)) item[key] = twin[key];
    delete paths[path];
  }
}

function fit(item: Tree, twin: Tree): boolean {
  const keys = new Set([...Object.keys(item), ...Object.keys(twin)]);
  const isPlain = [...keys].every((key) => texts.has(key) || methods.includes(key as never));
  return isPlain && methods.every((key) => !Object.hasOwn(item, key) || !Object.hasOwn(twin, key));
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

interface Home {
  readonly document: Tree;
  readonly origins: Origins;
}

/** Parameters of a path become those of its operations, path parameters under their new names. */
function pushDown(item: Tree, names: ReadonlyMap<string, string>, home: Home): void {
  const shared = listOf(item['parameters']);
  for (const key of methods) {
    const operation = ownTree(item, key);
    if (operation === undefined) continue;
    const all = new Map<unknown, unknown>();
    for (const given of [...shared, ...listOf(operation['parameters'])]) {
      const [id, parameter] = renamed(given, names, home);
      all.set(id, parameter);
    }
    if (all.size > 0) operation['parameters'] = [...all.values()];
  }
  delete item['parameters'];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function renamed(
  given: unknown,
  names: ReadonlyMap<string, string>,
  { document, origins }: Home,
): readonly [id: unknown, parameter: unknown] {
  const ref = isTree(given) ? own(given, '$ref') : undefined;
  const target = typeof ref === 'string' ? componentAt(ref, document)?.value : given;
  if (!isTree(target)) return [given, given];
  const { name, in: place } = target;
  if (typeof name !== 'string') return [given, given];
  const called = place === 'path' ? (names.get(name) ?? name) : name;
  const id = `${String(place)} ${called}`;
  if (called === name) return [id, given];
  return [id, origins.inherit(target, { ...target, name: called })];
}
