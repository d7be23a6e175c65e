import { compileModule, seesEvaluated } from '../adapters/ajv/compile.ts';
import type { CompiledModule, ModulePlan } from '../adapters/ajv/compile.ts';
import type { Contract, JsonSchema } from '../contract/model.ts';
import { jsdoc } from '../print/comment.ts';
import { compareText, validatorFiles } from '../print/names.ts';
import { stringLiteral } from '../print/literal.ts';
import { header } from '../print/source-file.ts';
import { Components } from '../schema/components.ts';
import { operationSchemas } from '../schema/operation-schemas.ts';
import { Outlines } from '../schema/outlines.ts';

interface Module {
  /** Relative to `validators/`. */
  readonly file: string;
  readonly title: string;
  readonly exports: ReadonlyMap<string, JsonSchema>;
  readonly findings: 'all' | 'first';
}

interface Shared {
  readonly components: Components;
  readonly outlines: Outlines;
}

/** `validators/`: a module for each operation, and for each group of components that they call. */
export function emitValidators(contract: Contract): ReadonlyMap<string, string> {
  const operations = operationModules(contract);
  const roots = operations.flatMap(({ exports }) => [...exports.values()]);
  const components = new Components(contract.schemas, roots);
  const outlines = new Outlines((key) => components.variant(key));
  const modules = [...operations, ...componentModules(components)];
  return new Map(
    modules.map((module) => [
      module.file,
      moduleText(module, { components, outlines }, contract.source),
    ]),
  );
}

function operationModules({ operations, schemas }: Contract): readonly Module[] {
  const files = validatorFiles(operations.map(({ id }) => id));
  return operations.map((operation) => ({
    file: `${files.get(operation.id) ?? ''}.ts`,
    title: `\`${operation.method} ${operation.path}\``,
    exports: operationSchemas(operation, schemas),
    findings: 'all',
  }));
}

function componentModules(components: Components): readonly Module[] {
  return components.groups.map(({ mode, file, keys }) => ({
    file,
    title: `Schemas of the contract: ${keys.map((key) => key.slice(mode.length + 1)).join(', ')}`,
    exports: new Map(keys.map((key) => [components.identifier(key), components.variant(key)])),
    findings: mode === 'request' || mode === 'response' ? 'all' : 'first',
  }));
}

function moduleText(module: Module, { components, outlines }: Shared, source: string): string {
  const variants = [...module.exports.values()];
  const { code, calls, runtime } = compileNamed(module.title, {
    exports: module.exports,
    inlined: variants.some(seesEvaluated) ? components.reachable(variants) : new Map(),
    identifierOf: (key) => components.identifier(key),
    outlines,
    findings: module.findings,
  });
  const imports = calls
    .filter((key) => components.file(key) !== module.file)
    .map((key): [string, string] => [
      relativePath(module.file, components.file(key)),
      components.identifier(key),
    ])
    .sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d))
    .map(([path, name]) => `import { ${name} } from ${stringLiteral(path)};\n`);
  const validate =
    module.exports.size === 0 ? [] : ["import type { Validate } from 'gatewright/abi';\n"];
  const values =
    runtime.length === 0 ? [] : [`import { ${runtime.join(', ')} } from 'gatewright/abi';\n`];
  const block = [...imports, ...validate, ...values].join('');
  const text = module.exports.size === 0 ? 'export {};' : code;
  return `${header(source)}// @ts-nocheck\n${jsdoc([module.title])}${block}\n${text}\n`;
}

/** Ajv's own message does not say where it stumbled. */
function compileNamed(title: string, plan: ModulePlan): CompiledModule {
  try {
    return compileModule(plan);
  } catch (cause) {
    throw new Error(`no validator can be made for ${title}`, { cause });
  }
}

function relativePath(from: string, to: string): string {
  if (!from.startsWith('components/')) return `./${to}`;
  return `../${to.slice('components/'.length)}`;
}
