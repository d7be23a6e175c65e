import { _ } from 'ajv';
import type { AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from '../../contract/model.ts';
import { formatNames } from '../../print/abi-names.ts';
import { compareText } from '../../print/names.ts';
import { COMPONENT } from '../../schema/variant.ts';
import { withShortFindings } from './compact.ts';
import {
  componentKeyword,
  dropAdditionalKeyword,
  dropKeyword,
  dropUnevaluatedKeyword,
} from './keywords.ts';

export interface ModulePlan {
  /** Export to variant. */
  readonly exports: ReadonlyMap<string, JsonSchema>;
  /**
   * Components by the key of `$component` that become part of the module, because keywords such
   * as `unevaluatedProperties` must see into them. All others are called by `identifierOf`.
   */
  readonly inlined: ReadonlyMap<string, JsonSchema>;
  readonly identifierOf: (key: string) => string;
  /** All findings, or the first. */
  readonly findings: 'all' | 'first';
}

type RuntimeName = 'codePointLength' | 'equal' | 'formats';

export interface CompiledModule {
  /** ECMAScript without imports. */
  readonly code: string;
  /** Keys of the components that it calls by their identifiers, sorted. */
  readonly calls: readonly string[];
  /** Names of the runtime that it uses, sorted. */
  readonly runtime: readonly RuntimeName[];
}

const RUNTIME_FUNCTIONS: ReadonlyMap<string, RuntimeName> = new Map([
  ['require("ajv/dist/runtime/ucs2length").default', 'codePointLength'],
  ['require("ajv/dist/runtime/equal").default', 'equal'],
]);
const DATA = new Set(['const', 'enum', 'default']);

/** Compiles a module of validators ahead of time. Throws where Ajv refuses a schema. */
export function compileModule(plan: ModulePlan): CompiledModule {
  const calls = new Set<string>();
  const ajv = compiler(plan, (key) => {
    calls.add(key);
    return plan.identifierOf(key);
  });
  const ids = new Map([...plan.inlined.keys()].map((key, index) => [key, `gw:local/${index}`]));
  for (const [key, schema] of plan.inlined) {
    ajv.addSchema(linked(schema, ids) as AnySchema, ids.get(key) ?? '');
  }
  const names = new Map([...plan.exports.keys()].map((name) => [name, `gw:export/${name}`]));
  for (const [name, schema] of plan.exports) {
    ajv.addSchema(linked(schema, ids) as AnySchema, names.get(name) ?? '');
  }
  return finished(standalone.default(ajv, Object.fromEntries(names)), calls);
}

function compiler(plan: ModulePlan, identifierOf: (key: string) => string): Ajv2020 {
  const schemas = [...plan.exports.values(), ...plan.inlined.values()];
  const ajv = new Ajv2020({
    allErrors: plan.findings === 'all',
    messages: false,
    useDefaults: true,
    ownProperties: schemas.some(namesInherited),
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    inlineRefs: false,
    code: { esm: true, lines: true, source: true, formats: _`formats`, regExp: expression },
  });
  for (const name of formatNames) ajv.addFormat(name, () => true);
  ajv.addKeyword(componentKeyword(identifierOf));
  ajv.addKeyword(dropKeyword);
  ajv.addKeyword(dropAdditionalKeyword);
  ajv.addKeyword(dropUnevaluatedKeyword);
  ajv.opts.dynamicRef = false;
  ajv.opts.unevaluated = schemas.some(seesEvaluated);
  return ajv;
}

/** Whether a keyword depends on what its neighbours have evaluated. */
export function seesEvaluated(schema: JsonSchema): boolean {
  return anyKey(schema, (key) => /^(?:\$drop)?[uU]nevaluated(?:Items|Properties)?$/.test(key));
}

/** `constructor` and the like, which every object seems to have. */
function namesInherited(value: unknown): boolean {
  if (typeof value === 'string') return value in Object.prototype;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => key in Object.prototype || namesInherited(inner),
  );
}

function anyKey(value: unknown, test: (key: string) => boolean): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => test(key) || anyKey(inner, test));
}

/** Patterns are Unicode ones (JSON Schema 2020-12, 6.4); those that only work otherwise do so. */
function regularExpression(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
}
const expression = Object.assign(regularExpression, { code: 'new RegExp' });

/** References to inlined components become references of JSON Schema. */
function linked(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (ids.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => linked(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, unknown] => {
      if (DATA.has(key)) return [key, inner];
      const id = key === COMPONENT && typeof inner === 'string' ? ids.get(inner) : undefined;
      return id === undefined ? [key, linked(inner, ids)] : ['$ref', id];
    }),
  );
}

function finished(code: string, calls: ReadonlySet<string>): CompiledModule {
  const runtime = new Set<RuntimeName>();
  const lines = code.split('\n').map((line) => {
    const required = /^const \w+ = (require\(.*);$/.exec(line)?.[1];
    if (required !== undefined) {
      const name = RUNTIME_FUNCTIONS.get(required);
      if (name === undefined) throw new Error(`a validator needs ${required}`);
      runtime.add(name);
      return line.replace(required, name);
    }
    if (/^const formats\d+ = formats\b/.test(line)) runtime.add('formats');
    return literalPattern(line);
  });
  const kept = used(lines.filter((line) => line !== '"use strict";' && line !== ''));
  return {
    code: indented(withShortFindings(kept))
      .join('\n')
      .replace(/^export const (\w+) = /gm, 'export const $1: Validate = ')
      .replace(/(?<!\\)"__proto__":/g, '["__proto__"]:'),
    calls: [...calls].sort(compareText),
    runtime: [...runtime].sort(compareText),
  };
}

/** Ajv leaves every schema in its module, used or not. */
function used(lines: readonly string[]): readonly string[] {
  const mentioned = new Set<string>();
  for (const line of lines) {
    const body = line.replace(/^const schema\d+ = /, '');
    for (const [name] of body.matchAll(/\bschema\d+\b/g)) mentioned.add(name);
  }
  return lines.filter((line) => {
    const name = /^const (schema\d+) = /.exec(line)?.[1];
    return name === undefined || mentioned.has(name);
  });
}

function indented(lines: readonly string[]): readonly string[] {
  let depth = 0;
  return lines.map((line) => {
    if (line.startsWith('}')) depth--;
    const text = ' '.repeat(2 * Math.max(depth, 0)) + line;
    if (line.endsWith('{')) depth++;
    return text;
  });
}

/** `new RegExp("^a", "u")` → `/^a/u`. */
function literalPattern(line: string): string {
  const match = /^const (pattern\d+) = new RegExp\(("(?:[^"\\]|\\.)*"), "u"\);$/.exec(line);
  const [, name, quoted] = match ?? [];
  if (name === undefined || quoted === undefined) return line;
  return `const ${name} = ${String(regularExpression(JSON.parse(quoted) as string, 'u'))};`;
}
