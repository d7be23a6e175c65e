import { isContainer, isTree, own, ownTree, sortedKeys } from '../json.ts';
import type { Tree } from '../json.ts';
import { formatPointer, parsePointer } from '../pointer.ts';
import { quote } from '../suggest.ts';
import type { Source } from '../source/source.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { fieldOf } from './cursor.ts';
import { childOf, isSection, sectionOf } from './grammar.ts';
import type { Child, Kind } from './grammar.ts';
import { Names, componentName, fileStem, sanitise } from './names.ts';
import type { Origins } from './origins.ts';
import type { Report } from './report.ts';
import { resolveRef } from './resolve.ts';
import type { Sources, Target } from './resolve.ts';

export interface BundleInput {
  readonly entry: Source;
  readonly sources: Sources;
  readonly origins: Origins;
  readonly report: Report;
  readonly vocabulary: Vocabulary;
}

export interface Bundle {
  /** A copy, ours to change. */
  readonly document: Tree;
  /** Files that are referred to and not read yet: read them and bundle again. */
  readonly missing: readonly string[];
}

/** Makes one document of many: what stands elsewhere moves into `components`. */
export function bundle(input: BundleInput): Bundle {
  return new Bundler(input).run();
}

interface Moved {
  readonly kind: Kind;
  readonly section: string;
  readonly name: string;
  readonly target: Target;
}

/** Where a reference leads that was reported, so that nobody follows it. */
const nowhere = '#/nowhere';

const NOTES: ReadonlySet<string> = new Set(['description', 'summary', 'deprecated']);
/** OpenAPI 3.0 ignores them beside a reference, and yet many write and mean them there. */
const MARKS: ReadonlySet<string> = new Set(['nullable', 'readOnly', 'writeOnly']);

/** More than any real document has. */
const mostNodes = 5_000_000;

class Bundler {
  readonly #input: BundleInput;
  readonly #missing = new Set<string>();
  readonly #names = new Map<string, Names>();
  readonly #placed = new Map<string, string>();
  readonly #queue: Moved[] = [];
  /** Components that are nothing but a reference to another place, which stands in them then. */
  readonly #adopted = new Map<object, Target>();
  #nodes = 0;

  constructor(input: BundleInput) {
    this.#input = input;
  }

  run(): Bundle {
    this.#adopt();
    const document = this.#copy('document', this.#input.entry.value);
    if (!isTree(document)) return { document: {}, missing: [] };
    for (let moved = this.#queue.shift(); moved; moved = this.#queue.shift()) {
      const components = child(document, 'components');
      child(components, moved.section)[moved.name] = this.#copy(moved.kind, moved.target.value);
    }
    return { document, missing: [...this.#missing].sort() };
  }

  #adopt(): void {
    const { entry, sources } = this.#input;
    for (const [section, name, value] of aliasesOf(entry.value)) {
      const found = resolveRef(value.$ref, entry, sources);
      if (found.kind !== 'found' || this.#isInPlace(section, found)) continue;
      const address = addressOf(section, found);
      if (this.#placed.has(address)) continue;
      this.#placed.set(address, name);
      this.#adopted.set(value, found);
    }
  }

  #isInPlace(section: string, { source, tokens }: Target): boolean {
    const isNamed = tokens.length === 3 && tokens[0] === 'components' && tokens[1] === section;
    return source === this.#input.entry && isNamed;
  }

  #copy(kind: Kind, value: unknown, inline = false): unknown {
    if (!isTree(value)) return this.#copyAny(value);
    const ref = own(value, '$ref');
    if (typeof ref !== 'string' || sectionOf(kind) === undefined) {
      return this.#copyFields(kind, value);
    }
    return inline ? this.#inline(kind, value, new Set()) : this.#copyRef(kind, value, ref);
  }

  #copyFields(kind: Kind, value: Tree): Tree {
    this.#count(value);
    if (kind === 'requirement') return this.#copyRequirement(value);
    const copy: Tree = {};
    for (const key of sortedKeys(value)) {
      const name = this.#input.vocabulary.read(key);
      if (name === null) continue;
      const shape = childOf(kind, key);
      const inline = kind === 'paths' || kind === 'document';
      copy[name] =
        shape === undefined
          ? this.#copyAny(value[key])
          : this.#copyChild(shape, value[key], inline);
    }
    if (kind === 'schema') this.#copyDiscriminator(value, copy);
    return this.#input.origins.inherit(value, copy);
  }

  #copyChild({ many, kind }: Child, value: unknown, inline: boolean): unknown {
    if (Array.isArray(value) && (many === 'list' || many === 'oneOrList')) {
      return this.#input.origins.inherit(
        value,
        value.map((item) => this.#copy(kind, item, inline)),
      );
    }
    if (many !== 'map' || !isTree(value)) {
      return many === 'list' ? this.#copyAny(value) : this.#copy(kind, value, inline);
    }
    const copy: Tree = {};
    for (const key of sortedKeys(value)) copy[key] = this.#copy(kind, value[key], inline);
    return this.#input.origins.inherit(value, copy);
  }

  #copyAny(value: unknown): unknown {
    if (!isContainer(value)) return value;
    this.#count(value);
    if (Array.isArray(value)) {
      return this.#input.origins.inherit(
        value,
        value.map((item) => this.#copyAny(item)),
      );
    }
    const copy: Tree = {};
    for (const key of sortedKeys(value)) copy[key] = this.#copyAny(value[key]);
    return this.#input.origins.inherit(value, copy);
  }

  #count(value: object): void {
    if (++this.#nodes > mostNodes) {
      throw new TooLarge(`the document grows beyond ${mostNodes} nodes`, value);
    }
  }

  /** A reference, now to a component of this document. */
  #copyRef(kind: Kind, value: Tree, ref: string): unknown {
    const target = this.#resolve(kind, ref, value, '$ref');
    if (target !== null && this.#adopted.has(value)) return this.#copy(kind, target.value);
    const copy: Tree = this.#siblings(kind, value);
    copy['$ref'] = target === null ? nowhere : this.#place(kind, target);
    return this.#input.origins.inherit(value, copy);
  }

  /** Beside a reference stand, before 3.1, notes and marks; in 3.1 schemas may say more. */
  #siblings(kind: Kind, value: Tree): Tree {
    const { vocabulary } = this.#input;
    const whole = kind === 'schema' && this.#sourceOf(value).version !== '3.0';
    const kept = Object.entries(value).filter(
      ([key]) =>
        key !== '$ref' &&
        (whole ||
          NOTES.has(key) ||
          (kind === 'schema' && MARKS.has(key)) ||
          isNote(key, vocabulary)),
    );
    const rest = this.#input.origins.inherit(value, Object.fromEntries(kept));
    return this.#copyFields(kind, rest);
  }

  /** A path item, put where its reference stood. */
  #inline(kind: Kind, value: Tree, passed: Set<unknown>): unknown {
    const ref = own(value, '$ref');
    if (typeof ref !== 'string') return this.#copyFields(kind, value);
    if (passed.has(value)) {
      this.#input.report.error(
        'cyclic-ref',
        fieldOf(value, '$ref'),
        `${quote(ref)} leads in a circle`,
      );
      return {};
    }
    passed.add(value);
    const target = this.#resolve(kind, ref, value, '$ref');
    const { $ref: _, ...rest } = value;
    const siblings = this.#copyFields(kind, this.#input.origins.inherit(value, rest));
    if (target === null || !isTree(target.value)) return siblings;
    const copy = this.#inline(kind, target.value, passed);
    if (!isTree(copy)) return siblings;
    return this.#input.origins.inherit(target.value, { ...copy, ...siblings });
  }

  #sourceOf(value: object): Source {
    return this.#input.origins.sourceOf(value) ?? this.#input.entry;
  }

  #resolve(kind: Kind, ref: string, owner: Tree, key: string): Target | null {
    const { report, sources } = this.#input;
    const found = resolveRef(ref, this.#sourceOf(owner), sources);
    if (found.kind === 'missing') this.#missing.add(found.path);
    if (found.kind === 'failed') {
      report.error(found.code, fieldOf(owner, key), found.message, found.hint);
    }
    if (found.kind !== 'found') return null;
    const wrong = wrongTarget(kind, found);
    if (wrong === null) return found;
    report.error('unresolved-ref', fieldOf(owner, key), `${quote(ref)} ${wrong}`);
    return null;
  }

  /** The reference to a target's place in this document, which it gets where it has none. */
  #place(kind: Kind, target: Target): string {
    const { source, tokens } = target;
    const section = sectionOf(kind) ?? '';
    if (this.#isInPlace(section, target)) return `#${formatPointer(tokens)}`;
    const address = addressOf(section, target);
    let name = this.#placed.get(address);
    if (name === undefined) {
      const foreign = source === this.#input.entry ? undefined : source.path;
      const plain = componentName(tokens, foreign);
      name = this.#namesOf(section).take(plain, `${plain}_${sanitise(fileStem(source.path))}`);
      this.#placed.set(address, name);
      this.#queue.push({ kind, section, name, target });
    }
    return `#${formatPointer(['components', section, name])}`;
  }

  #namesOf(section: string): Names {
    const known = this.#names.get(section);
    if (known !== undefined) return known;
    const names = new Names(Object.keys(this.#entrySection(section)));
    this.#names.set(section, names);
    return names;
  }

  #entrySection(section: string): Tree {
    const { value } = this.#input.entry;
    const components = isTree(value) ? ownTree(value, 'components') : undefined;
    return (components && ownTree(components, section)) ?? {};
  }

  /** Since 3.2 a requirement may name a scheme by its URI; a component of that name goes first. */
  #copyRequirement(value: Tree): Tree {
    const copy: Tree = {};
    for (const key of sortedKeys(value)) {
      copy[this.#schemeName(key, value)] = this.#copyAny(value[key]);
    }
    return this.#input.origins.inherit(value, copy);
  }

  #schemeName(key: string, requirement: Tree): string {
    const isUri = this.#sourceOf(requirement).version === '3.2' && /[/#]/.test(key);
    if (!isUri || Object.hasOwn(this.#entrySection('securitySchemes'), key)) return key;
    const target = this.#resolve('securityScheme', key, requirement, key);
    if (target === null) return key;
    return parsePointer(this.#place('securityScheme', target).slice(1))?.at(-1) ?? key;
  }

  #copyDiscriminator(value: Tree, copy: Tree): void {
    const from = ownTree(value, 'discriminator');
    const mapping = from && ownTree(from, 'mapping');
    const to = ownTree(copy, 'discriminator');
    if (mapping === undefined || to === undefined) return;
    const mapped: Tree = {};
    for (const key of sortedKeys(mapping)) mapped[key] = this.#mapped(mapping, key);
    to['mapping'] = this.#input.origins.inherit(mapping, mapped);
  }

  #mapped(mapping: Tree, key: string): unknown {
    const value = mapping[key];
    if (typeof value !== 'string') return value;
    const isName = /^[A-Za-z0-9._-]+$/.test(value) && !/\.(?:ya?ml|json)$/.test(value);
    const ref = isName ? `#/components/schemas/${value}` : value;
    const target = this.#resolve('schema', ref, mapping, key);
    return target === null ? value : this.#place('schema', target);
  }
}

/** A document that grew beyond every measure while it was put together. */
export class TooLarge extends Error {
  readonly container: object;
  constructor(message: string, container: object) {
    super(message);
    this.container = container;
  }
}

/** The components of a document that hold a reference and nothing else. */
function aliasesOf(document: unknown): [section: string, name: string, value: Alias][] {
  const components = isTree(document) ? ownTree(document, 'components') : undefined;
  return sortedKeys(components ?? {})
    .filter(isSection)
    .flatMap((section) => {
      const named = (components && ownTree(components, section)) ?? {};
      return sortedKeys(named).flatMap((name): [string, string, Alias][] => {
        const value = named[name];
        return isAlias(value) ? [[section, name, value]] : [];
      });
    });
}

interface Alias extends Tree {
  readonly $ref: string;
}

function isAlias(value: unknown): value is Alias {
  return isTree(value) && typeof own(value, '$ref') === 'string' && Object.keys(value).length === 1;
}

function addressOf(section: string, { source, tokens }: Target): string {
  return `${section} ${source.path}#${formatPointer(tokens)}`;
}

function child(tree: Tree, key: string): Tree {
  const existing = ownTree(tree, key);
  if (existing !== undefined) return existing;
  const made: Tree = {};
  tree[key] = made;
  return made;
}

function isNote(key: string, vocabulary: Vocabulary): boolean {
  return vocabulary.read(key)?.startsWith('x-') ?? false;
}

function wrongTarget(kind: Kind, { tokens, value }: Target): string | null {
  const section = sectionOf(kind) ?? '';
  const [first, second] = tokens;
  const foreign = first === 'components' && tokens.length === 3 && second !== section;
  if (foreign && second !== undefined && isSection(second)) {
    return `is one of components > ${second}, not of ${section}`;
  }
  if (tokens.length === 0 && isTree(value) && Object.hasOwn(value, 'openapi')) {
    return 'is a whole OpenAPI document';
  }
  if (isTree(value) || (kind === 'schema' && typeof value === 'boolean')) return null;
  return 'does not lead to an object';
}
