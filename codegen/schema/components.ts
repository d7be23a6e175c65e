import type { JsonSchema } from '../contract/model.ts';
import { compareText, fileName, pascalCase, uniqueNames } from '../print/names.ts';
import type { Schemas } from './facts.ts';
import { component } from './facts.ts';
import { groupsOf } from './groups.ts';
import { COMPONENT, FILL } from './own-keywords.ts';
import { variantOf } from './variant.ts';
import type { Mode } from './variant.ts';

/** Components that call one another, in one mode: one module. */
export interface ComponentGroup {
  readonly mode: Mode;
  /** Relative to `validators/`. */
  readonly file: string;
  /** Keys of `$component`, sorted. */
  readonly keys: readonly string[];
}

const DATA = new Set(['const', 'enum', FILL]);

/** The component schemas that variants call, directly or not, as modules to compile. */
export class Components {
  readonly groups: readonly ComponentGroup[];
  readonly #variants = new Map<string, JsonSchema>();
  readonly #identifiers: ReadonlyMap<string, string>;
  readonly #files = new Map<string, string>();

  constructor(schemas: Schemas, roots: readonly JsonSchema[]) {
    const pending = roots.flatMap(calledBy);
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
      if (this.#variants.has(key)) continue;
      const { mode, name } = parsed(key);
      const variant = variantOf(component(schemas, name) ?? true, mode, schemas);
      this.#variants.set(key, variant);
      pending.push(...calledBy(variant));
    }
    const keys = [...this.#variants.keys()].sort(compareText);
    this.#identifiers = uniqueNames(keys, (key) => {
      const { mode, name } = parsed(key);
      return mode + pascalCase(name);
    });
    this.groups = this.#grouped(keys);
  }

  variant(key: string): JsonSchema {
    return this.#variants.get(key) ?? false;
  }

  /** The exported function of a component. */
  identifier(key: string): string {
    return this.#identifiers.get(key) ?? '';
  }

  /** The module of a component, relative to `validators/`. */
  file(key: string): string {
    return this.#files.get(key) ?? '';
  }

  /** What variants call, directly or not. */
  reachable(variants: readonly JsonSchema[]): ReadonlyMap<string, JsonSchema> {
    const found = new Map<string, JsonSchema>();
    const pending = variants.flatMap(calledBy);
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
      if (found.has(key)) continue;
      found.set(key, this.variant(key));
      pending.push(...calledBy(this.variant(key)));
    }
    return new Map([...found].sort(([a], [b]) => compareText(a, b)));
  }

  #grouped(keys: readonly string[]): readonly ComponentGroup[] {
    const groups = groupsOf(keys, (key) => calledBy(this.variant(key)));
    const sorted = [...groups].sort(([a = ''], [b = '']) => compareText(a, b));
    const files = uniqueNames(
      sorted.map(([first = '']) => first),
      (key) => `components/${parsed(key).mode}/${fileName(parsed(key).name)}`,
    );
    return sorted.map((group) => {
      const [first = ''] = group;
      const file = `${files.get(first) ?? ''}.ts`;
      for (const key of group) this.#files.set(key, file);
      return { mode: parsed(first).mode, file, keys: group };
    });
  }
}

function parsed(key: string): { readonly mode: Mode; readonly name: string } {
  const slash = key.indexOf('/');
  return { mode: key.slice(0, slash) as Mode, name: key.slice(slash + 1) };
}

/** The keys of `$component` in a variant, sorted. */
function calledBy(variant: JsonSchema): readonly string[] {
  const keys = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (DATA.has(key)) continue;
      if (key === COMPONENT && typeof inner === 'string') keys.add(inner);
      else visit(inner);
    }
  };
  visit(variant);
  return [...keys].sort(compareText);
}
