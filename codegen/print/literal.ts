import type { JsonValue } from '../contract/model.ts';

/** What may be printed: JSON with absent properties, and code of ours. */
export type Printable =
  JsonValue | undefined | Verbatim | readonly Printable[] | { readonly [key: string]: Printable };

/** Code that stands as it is; never a text of the contract. */
export class Verbatim {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

const WIDTH = 100;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A string as a TypeScript literal in single quotes that holds nothing but that string. */
export function stringLiteral(text: string): string {
  const body = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replace(UNSAFE, escapeUnits);
  return `'${body}'`;
}

function escapeUnits(text: string): string {
  return Array.from(
    { length: text.length },
    (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** A property's name in an object literal; `__proto__` is computed, so that it stays a property. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return IDENTIFIER.test(name) || /^(?:0|[1-9]\d{0,14})$/.test(name) ? name : stringLiteral(name);
}

/** How a property is read: `.email`, `['date-time']`. */
export function propertyAccess(name: string): string {
  return IDENTIFIER.test(name) ? `.${name}` : `[${stringLiteral(name)}]`;
}

/** A property's name in a type, where nothing is computed. */
export function typeKey(name: string): string {
  return IDENTIFIER.test(name) ? name : stringLiteral(name);
}

/**
 * A value as a TypeScript literal, broken over lines where it is wider than 100 columns; `beside` it
 * on its line stand so many characters.
 */
export function literal(value: Printable, indent = 0, beside = 0): string {
  const flat = printFlat(value);
  const isWhole = value === null || typeof value !== 'object' || value instanceof Verbatim;
  if (indent + beside + flat.length <= WIDTH || isWhole) return flat;
  const inner = ' '.repeat(indent + 2);
  const lines = Array.isArray(value)
    ? value.map((item: Printable) => `${inner}${literal(item, indent + 2)},\n`)
    : entriesOf(value).map(([key, item]) => `${inner}${key}: ${literal(item, indent + 2)},\n`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join('')}${' '.repeat(indent)}${close}`;
}

function printFlat(value: Printable): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (value === null || value === undefined || typeof value !== 'object') return String(value);
  if (value instanceof Verbatim) return value.code;
  if (Array.isArray(value)) return `[${value.map(printFlat).join(', ')}]`;
  const members = entriesOf(value).map(([key, item]) => `${key}: ${printFlat(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function entriesOf(value: Printable): [string, Printable][] {
  return Object.entries(value as Readonly<Record<string, Printable>>)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [propertyKey(key), item]);
}
