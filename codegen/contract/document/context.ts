import { isTree, own } from '../json.ts';
import type { Tree } from '../json.ts';
import { parsePointer } from '../pointer.ts';
import { fieldOf } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import type { Report } from './report.ts';

/** What builders and checks work with: one bundled document and where to say what is wrong. */
export interface Context {
  readonly document: Tree;
  readonly report: Report;
  /** The operations that nobody may call, by title: they say no security and are not to be public. */
  readonly denied?: ReadonlySet<string>;
}

/** Follows references to components; `undefined` where they lead nowhere, which was reported. */
export function deref(cursor: Cursor, context: Context): Cursor | undefined {
  const passed = new Set<string>();
  let at = cursor;
  for (;;) {
    const ref = isTree(at.value) ? own(at.value, '$ref') : undefined;
    if (typeof ref !== 'string') return at;
    const next = componentAt(ref, context.document);
    if (next === undefined || passed.has(ref)) {
      if (next !== undefined) reportCircle(cursor, context);
      return undefined;
    }
    passed.add(ref);
    at = next;
  }
}

function reportCircle(cursor: Cursor, { report }: Context): void {
  report.error('cyclic-ref', cursor, 'this reference leads in a circle');
}

/** The component that `#/components/<section>/<name>` stands for. */
export function componentAt(ref: string, document: Tree): Cursor | undefined {
  const tokens = ref.startsWith('#') ? parsePointer(ref.slice(1)) : null;
  if (tokens === null || tokens.length !== 3 || tokens[0] !== 'components') return undefined;
  const [, section = '', name = ''] = tokens;
  const components = own(document, 'components');
  const holder = isTree(components) ? own(components, section) : undefined;
  if (!isTree(holder) || !Object.hasOwn(holder, name)) return undefined;
  return fieldOf(holder, name);
}

/** A section of `components`; absent where there is none. */
export function section(context: Context, name: string): Cursor {
  const components = own(context.document, 'components');
  if (isTree(components)) return fieldOf(components, name);
  return { value: undefined, owner: context.document, key: name };
}
