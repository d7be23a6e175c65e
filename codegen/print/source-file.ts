import type { AbiName } from './abi-names.ts';
import { abiNames } from './abi-names.ts';
import { compareText } from './names.ts';
import { stringLiteral } from './literal.ts';

const RUNTIME = 'gatewright/abi';

/** The first line of every generated file. */
export function header(source: string): string {
  const name = source.replace(/[^\w./ -]/g, '_');
  return `// Generated from ${name}. Do not edit: change the contract and run "gatewright generate".\n`;
}

/** Lines of one module; collects imports while it is written and prints them first. */
export class SourceFile {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #imports = new Map<string, { values: Set<string>; types: Set<string> }>();

  /** `source` is the contract's name, for the header. */
  constructor(source: string) {
    this.#source = source;
  }

  /** A name of the runtime, imported as what it is. */
  abi(name: AbiName): string {
    const kind = (abiNames.types as readonly string[]).includes(name) ? 'types' : 'values';
    this.#importsOf(RUNTIME)[kind].add(name);
    return name;
  }

  /** A type of another module. */
  type(name: string, from: string): string {
    this.#importsOf(from).types.add(name);
    return name;
  }

  /** A value of another module. */
  value(name: string, from: string): string {
    this.#importsOf(from).values.add(name);
    return name;
  }

  write(text: string): void {
    this.#parts.push(text);
  }

  /** Whether a text was written already. */
  mentions(text: string): boolean {
    return this.#parts.some((part) => part.includes(text));
  }

  toString(): string {
    const imports = [...this.#imports]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([from, { values, types }]) => [
        ...(types.size === 0 ? [] : [importLine('import type', types, from)]),
        ...(values.size === 0 ? [] : [importLine('import', values, from)]),
      ]);
    const block = imports.length === 0 ? '' : `${imports.join('')}\n`;
    return `${header(this.#source)}${block}${this.#parts.join('')}`;
  }

  #importsOf(from: string): { values: Set<string>; types: Set<string> } {
    const known = this.#imports.get(from);
    if (known !== undefined) return known;
    const fresh = { values: new Set<string>(), types: new Set<string>() };
    this.#imports.set(from, fresh);
    return fresh;
  }
}

function importLine(keyword: string, names: ReadonlySet<string>, from: string): string {
  const sorted = [...names].sort(compareText);
  const line = `${keyword} { ${sorted.join(', ')} } from ${stringLiteral(from)};\n`;
  if (line.length <= 101) return line;
  return `${keyword} {\n${sorted.map((name) => `  ${name},\n`).join('')}} from ${stringLiteral(from)};\n`;
}
