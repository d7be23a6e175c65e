import type { JsonObject, JsonSchema, JsonValue } from '../contract/model.ts';
import { DROPPING, effectsOf, type Effects } from './effects.ts';
import { isObject, isSchema, schemaList } from './facts.ts';
import { isKeywords, NoOutline, Reference, type Keywords, type Outline } from './outline.ts';
import {
  bounded,
  isBounds,
  isScalar,
  numberOf,
  overlaps,
  requiredOf,
  scalarsOf,
  schemaOf,
  TYPES,
  typesOf,
} from './outline-values.ts';
import { COMPONENT, DROP, DROP_ADDITIONAL, FILL, UNDECIDED } from './own-keywords.ts';

const LIMITS = new Set([
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
]);

/** The outlines of the variants of one contract. */
export class Outlines {
  readonly #variantOf: (key: string) => JsonSchema;
  readonly #effects = new Map<string, Effects>();
  /** Whether components have outlines; `false` while it is looked for. */
  readonly #known = new Map<string, boolean>();

  /** Takes what gives the variant of a component, by its key in `$component`. */
  constructor(variantOf: (key: string) => JsonSchema) {
    this.#variantOf = variantOf;
  }

  /**
   * The outline of a variant, `null` where it cannot be told whole. What an outline accepts the
   * variant accepts, with the same changes to the value.
   */
  of(variant: JsonSchema): Outline | null {
    try {
      return this.#outermost(variant);
    } catch (error) {
      if (error instanceof NoOutline) return null;
      throw error;
    }
  }

  /** Only the outermost schema may fill in, once all else is known to fit. */
  #outermost(variant: JsonSchema): Outline {
    if (typeof variant === 'boolean') return variant;
    const { [FILL]: fill, ...rest } = variant;
    if (fill === undefined) return this.#outline(variant);
    const outline = this.#outline(rest);
    if (rest['type'] !== 'object' || !isObject(fill) || !isKeywords(outline)) throw new NoOutline();
    if (!Object.values(fill).every(isScalar) || Object.hasOwn(fill, '__proto__')) {
      throw new NoOutline();
    }
    return { ...outline, fill };
  }

  #outline(variant: JsonSchema): Outline {
    if (typeof variant === 'boolean') return variant;
    const { [COMPONENT]: key, ...rest } = variant;
    if (typeof key !== 'string') return this.#keywords(variant);
    if (this.#does(rest, 'drops') || this.#does(variant, 'fills')) throw new NoOutline();
    if (this.#does(variant, 'drops') && !this.#isOutlined(key)) throw new NoOutline();
    const reference = new Reference('component', key);
    if (Object.keys(rest).length === 0) return reference;
    return { allOf: [this.#steady(variant, reference), this.#keywords(rest)] };
  }

  /** A component that changes values is only asked once, in its outline. */
  #isOutlined(key: string): boolean {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, false);
    const isOutlined = this.of(this.#variantOf(key)) !== null;
    this.#known.set(key, isOutlined);
    return isOutlined;
  }

  #keywords(variant: JsonObject): Keywords {
    const entries = Object.entries(variant).flatMap(([keyword, value]) =>
      Object.entries(this.#keyword(keyword, value, variant)),
    );
    return bounded(entries, variant);
  }

  #keyword(keyword: string, value: JsonValue, variant: JsonObject): Keywords {
    if (LIMITS.has(keyword)) return { [keyword]: numberOf(value) };
    switch (keyword) {
      case 'type':
      case UNDECIDED:
        return { type: typesOf(variant) };
      case 'enum':
        return { enum: scalarsOf(value) };
      case 'const':
        if (Object.hasOwn(variant, 'enum')) throw new NoOutline();
        return { enum: scalarsOf([value]) };
      case 'pattern':
      case 'format':
        return { [keyword]: new Reference(keyword, String(value)) };
      case 'uniqueItems':
        return value === true ? { uniqueItems: true } : {};
      case 'items':
      case 'propertyNames':
      case 'additionalProperties':
        return { [keyword]: this.#outline(schemaOf(value)) };
      case 'properties':
        return { properties: this.#properties(value) };
      case 'required':
        return requiredOf(value, variant);
      case 'minProperties':
      case 'maxProperties':
        if (Object.keys(variant).some((other) => DROPPING.has(other))) throw new NoOutline();
        return { [keyword]: numberOf(value) };
      case DROP:
        return { drop: value };
      case DROP_ADDITIONAL:
        return { dropAdditional: true };
      case 'allOf':
        return this.#all(schemaList(value), variant);
      case 'anyOf':
        return { anyOf: schemaList(value).map((one) => this.#steady(one)) };
      case 'oneOf':
        return { anyOf: this.#oneOf(schemaList(value)) };
      case 'if':
        return { anyOf: this.#nullOr(variant) };
      case 'then':
      case 'else':
        if (Object.hasOwn(variant, 'if')) return {};
        throw new NoOutline();
      default:
        throw new NoOutline();
    }
  }

  #properties(value: JsonValue): { readonly [name: string]: Outline } {
    if (!isObject(value)) throw new NoOutline();
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, this.#outline(schemaOf(inner))]),
    );
  }

  /** Bounds of numbers beside a type are its own; a part on its own may drop. */
  #all(parts: readonly JsonSchema[], variant: JsonObject): Keywords {
    const others = parts.filter((part) => !isBounds(part));
    if (others.length === 0) return {};
    const [only] = others;
    if (only !== undefined && parts.length === 1 && Object.keys(variant).length === 1) {
      return { allOf: [this.#outline(only)] };
    }
    return { allOf: others.map((part) => this.#steady(part)) };
  }

  #oneOf(branches: readonly JsonSchema[]): readonly Outline[] {
    const kinds = branches.map((branch) => this.#typesDeep(branch));
    const isClear = kinds.every((types, at) =>
      types.every((type) => kinds.findIndex((others) => others.some(overlaps(type))) === at),
    );
    if (!isClear) throw new NoOutline();
    return branches.map((branch) => this.#steady(branch));
  }

  /** `if` a value is null, that is all; `else` it must fit. */
  #nullOr(variant: JsonObject): readonly Outline[] {
    const { if: condition, then, else: otherwise, ...rest } = variant;
    const isNull = isObject(condition) && condition['type'] === 'null';
    if (!isNull || Object.keys(condition).length > 1 || then !== true) throw new NoOutline();
    if (!isSchema(otherwise) || Object.keys(rest).length > 0) throw new NoOutline();
    return [{ type: 'null' }, this.#outline(otherwise)];
  }

  /** Of what changes nothing: others look at the same value. */
  #steady(variant: JsonSchema, outline?: Outline): Outline {
    if (this.#does(variant, 'drops')) throw new NoOutline();
    return outline ?? this.#outline(variant);
  }

  /** Whether a variant, or what it calls, changes a value so. */
  #does(variant: JsonSchema, effect: 'fills' | 'drops'): boolean {
    const own = effectsOf(variant);
    const pending = [...own.calls];
    const seen = new Set(pending);
    let found = own[effect];
    for (let key = pending.pop(); key !== undefined && !found; key = pending.pop()) {
      const effects = this.#effectsOf(key);
      found = effects[effect];
      for (const call of effects.calls) {
        if (!seen.has(call)) pending.push(call);
        seen.add(call);
      }
    }
    return found;
  }

  #effectsOf(key: string): Effects {
    const known = this.#effects.get(key);
    if (known !== undefined) return known;
    const effects = effectsOf(this.#variantOf(key));
    this.#effects.set(key, effects);
    return effects;
  }

  #typesDeep(variant: JsonSchema, depth = 0): readonly string[] {
    if (!isObject(variant) || depth > 16) return TYPES;
    const key = variant[COMPONENT];
    if (Object.hasOwn(variant, 'type')) return [typesOf(variant)].flat();
    return typeof key === 'string' ? this.#typesDeep(this.#variantOf(key), depth + 1) : TYPES;
  }
}
