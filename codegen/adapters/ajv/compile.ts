import { _, Name } from 'ajv';
import type { AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from '../../contract/model.ts';
import { compareText } from '../../print/names.ts';
import type { Outlines } from '../../schema/outlines.ts';
import { COMPONENT, FILL } from '../../schema/own-keywords.ts';
import { boundedKeywords } from './bounded-keywords.ts';
import type { RuntimeName, UseRuntime } from './bounded-keywords.ts';
import { withShortFindings } from './compact.ts';
import { withFreshEvaluated } from './fresh-evaluated.ts';
import {
  componentKeyword,
  containsKeyword,
  dropAdditionalKeyword,
  dropKeyword,
  dropUnevaluatedKeyword,
  fillKeyword,
  undecidedKeyword,
} from './keywords.ts';
import { outlineCode } from './outline-code.ts';
import { patternCode, regularExpression } from './pattern-code.ts';

export interface ModulePlan {
  /** Export to variant. */
  readonly exports: ReadonlyMap<string, JsonSchema>;
  /**
   * Components by the key of `$component` that become part of the module, because keywords such
   * as `unevaluatedProperties` must see into them. All others are called by `identifierOf`.
   */
  readonly inlined: ReadonlyMap<string, JsonSchema>;
  readonly identifierOf: (key: string) => string;
  readonly outlines: Outlines;
  /** All findings, or the first. */
  readonly findings: 'all' | 'first';
}

export interface CompiledModule {
  /** ECMAScript without imports. */
  readonly code: string;
  /** Keys of the components that it calls by their identifiers, sorted. */
  readonly calls: readonly string[];
  /** Names of the runtime that it uses, sorted. */
  readonly runtime: readonly RuntimeName[];
}

const EQUAL = 'require("ajv/dist/runtime/equal").default';
const DATA = new Set(['const', 'enum', FILL]);

/** Compiles a module of validators ahead of time. Throws where Ajv refuses a schema. */
export function compileModule(plan: ModulePlan): CompiledModule {
  const calls = new Set<string>();
  const runtime = new Set<RuntimeName>();
  const identifierOf = (key: string): string => {
    calls.add(key);
    return plan.identifierOf(key);
  };
  const use: UseRuntime = (name) => {
    runtime.add(name);
    return new Name(name);
  };
  const aliases = [...aliasesOf(plan)].map(([name, key]) => {
    return `export const ${name}: Validate = ${identifierOf(key)};`;
  });
  const code = compiledText(plan, compiler(plan, identifierOf, use));
  const text =
    code === '' ? [] : [wrapped(finished(code, use), { ...plan, identifierOf }, calls, use)];
  return {
    code: [...aliases, ...text].join('\n'),
    calls: [...calls].sort(compareText),
    runtime: [...runtime].sort(compareText),
  };
}

const EXPORT = /^export const (\w+): Validate = (validate\d+);$/gm;

/**
 * Validators that call themselves are asked once for each object; others only where the outline of
 * their schema does not say yes.
 */
function wrapped(
  code: string,
  { exports, identifierOf, outlines, findings }: ModulePlan,
  calls: ReadonlySet<string>,
  use: UseRuntime,
): string {
  const isRecursive = [...calls].some((key) => exports.has(identifierOf(key)));
  if (!isRecursive && findings === 'first') return code;
  return code.replace(EXPORT, (line, name: string, validate: string) => {
    const declared = `export const ${name}: Validate =`;
    if (isRecursive) return `${declared} ${String(use('remembering'))}(${validate});`;
    const outline = outlines.of(exports.get(name) ?? false);
    if (outline === null || typeof outline === 'boolean') return line;
    const text = outlineCode(outline, identifierOf, use);
    return `${declared} ${String(use('outlined'))}(${validate}, ${text});`;
  });
}

/** Exports that are a component of another module and nothing more. */
function aliasesOf({ exports, inlined, identifierOf }: ModulePlan): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const [name, schema] of exports) {
    const key = typeof schema === 'object' ? schema[COMPONENT] : undefined;
    if (typeof key !== 'string' || Object.keys(schema).length > 1 || inlined.has(key)) continue;
    if (!exports.has(identifierOf(key))) aliases.set(name, key);
  }
  return aliases;
}

function compiledText(plan: ModulePlan, ajv: Ajv2020): string {
  const aliases = aliasesOf(plan);
  const ids = new Map([...plan.inlined.keys()].map((key, index) => [key, `gw:local/${index}`]));
  for (const [key, schema] of plan.inlined) {
    ajv.addSchema(linked(schema, ids) as AnySchema, ids.get(key) ?? '');
  }
  const compiled = [...plan.exports].filter(([name]) => !aliases.has(name));
  const names = new Map(compiled.map(([name]) => [name, `gw:export/${name}`]));
  for (const [name, schema] of compiled) {
    ajv.addSchema(linked(schema, ids) as AnySchema, names.get(name) ?? '');
  }
  return names.size === 0 ? '' : standalone.default(ajv, Object.fromEntries(names));
}

function compiler(
  plan: ModulePlan,
  identifierOf: (key: string) => string,
  use: UseRuntime,
): Ajv2020 {
  const schemas = [...plan.exports.values(), ...plan.inlined.values()];
  const ajv = new Ajv2020({
    allErrors: plan.findings === 'all',
    messages: false,
    ownProperties: schemas.some(namesInherited),
    strict: false,
    strictNumbers: true,
    logger: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    inlineRefs: false,
    code: { esm: true, lines: true, source: true, regExp: expression },
  });
  for (const keyword of boundedKeywords(use)) {
    ajv.removeKeyword(String(keyword.keyword));
    ajv.addKeyword(keyword);
  }
  const contains = containsKeyword(ajv);
  ajv.removeKeyword('contains');
  ajv.addKeyword(contains);
  ajv.addKeyword(componentKeyword(identifierOf, use));
  ajv.addKeyword(dropKeyword);
  ajv.addKeyword(dropAdditionalKeyword);
  ajv.addKeyword(dropUnevaluatedKeyword);
  ajv.addKeyword(fillKeyword);
  ajv.addKeyword(undecidedKeyword);
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

function finished(code: string, use: UseRuntime): string {
  const lines = code.split('\n').map((line) => {
    const required = /^const \w+ = (require\(.*);$/.exec(line)?.[1];
    if (required === undefined) return boundedPattern(line, use);
    if (required !== EQUAL) throw new Error(`a validator needs ${required}`);
    return line.replace(required, String(use('equal')));
  });
  const kept = used(lines.filter((line) => line !== '"use strict";' && line !== ''));
  return indented(withShortFindings(withFreshEvaluated(kept)))
    .join('\n')
    .replace(/^export const (\w+) = /gm, 'export const $1: Validate = ')
    .replace(/(?<!\\)"__proto__":/g, '["__proto__"]:');
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

/** `new RegExp("^a", "u")` becomes what checks it in bounded time: `/^a/u`, `linearPattern("…")`. */
function boundedPattern(line: string, use: UseRuntime): string {
  const match = /^const (pattern\d+) = new RegExp\(("(?:[^"\\]|\\.)*"), "u"\);$/.exec(line);
  const [, name, quoted] = match ?? [];
  if (name === undefined || quoted === undefined) return line;
  return `const ${name} = ${patternCode(JSON.parse(quoted) as string, use)};`;
}
