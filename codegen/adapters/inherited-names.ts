import type { JsonObject, JsonValue } from '../contract/model.ts';

const NAMES = Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== '__proto__');
const NAME = new RegExp(`(?<![\\w$])(?:${NAMES.join('|')})(?![\\w$])`, 'g');

/** A document whose members are called like none that every object has, and the way back. */
export interface Disguised {
  readonly document: JsonObject;
  readonly reveal: (text: string) => string;
}

/** Generators that look names up in plain objects find `constructor` and `valueOf` in all of them. */
export function withoutInheritedNames(document: JsonObject): Disguised {
  if (!namesInherited(document)) return { document, reveal: (text) => text };
  const text = JSON.stringify(document);
  let mark = 'Own_';
  while (text.includes(mark)) mark = `Own_${mark}`;
  return {
    document: marked(document, mark) as JsonObject,
    reveal: (written) => written.replaceAll(mark, ''),
  };
}

function namesInherited(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]: [string, JsonValue]) => key in Object.prototype || namesInherited(inner),
  );
}

function marked(value: JsonValue, mark: string): JsonValue {
  if (typeof value === 'string') return value.replace(NAME, (name) => mark + name);
  if (Array.isArray(value)) return value.map((item: JsonValue) => marked(item, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, JsonValue]) => [
      key.replace(NAME, (name) => mark + name),
      marked(inner, mark),
    ]),
  );
}
