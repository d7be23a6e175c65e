/** What cannot be forgotten: a handler, a verifier or a guard that is taken away is an error. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { contract, type Handlers, type Verifiers } from '../../generated/index.ts';
import { createApp, type Contract } from '../../src/index.ts';
import { compilerOptions, root } from './sources.ts';

const operationIds = Object.keys(contract.operations);
const schemeNames = Object.keys(contract.schemes);

describe('removing a line fails the compiler', () => {
  const compiler = openCompiler();

  it('finds nothing wrong while every line is there', () => {
    expect(serviceFiles().flatMap((file) => compiler.errors(file, null))).toEqual([]);
  });

  it.each(operationIds)('the handler of %s', (id) => {
    const places = serviceFiles().flatMap((file) => membersNamed(file, id));
    const errors = places.flatMap((place) => compiler.errors(place.file, without(place)));
    expect(errors.join('\n')).toContain(id);
  });

  it.each(schemeNames)('the verifier of %s', (name) => {
    const places = serviceFiles().flatMap((file) => membersNamed(file, name));
    const errors = places.flatMap((place) => compiler.errors(place.file, without(place)));
    expect(errors.join('\n')).toContain(name);
  });

  it('the guard of any operation', () => {
    const file = join(root, 'generated/operations.ts');
    const guards = membersNamed(file, 'guard');
    expect(guards.length).toBe(operationIds.length);
    for (const guard of guards) {
      expect(compiler.errors(file, without(guard)).join('\n')).toContain('guard');
    }
  });
});

describe('removing a line refuses the start', () => {
  const handlers = functions<Handlers>(operationIds);
  const verifiers = functions<Verifiers>(schemeNames);
  const start = (changed: {
    contract?: Contract<Handlers, Verifiers>;
    handlers?: Handlers;
    verifiers?: Verifiers;
  }) =>
    createApp(changed.contract ?? contract, {
      environment: 'test',
      handlers: changed.handlers ?? handlers,
      verifiers: changed.verifiers ?? verifiers,
    });

  it('starts while everything is there', async () => {
    const app = await start({});
    await app.shutdown();
  });

  it.each(operationIds)('the handler of %s', async (id) => {
    await expect(start({ handlers: omit(handlers, id) })).rejects.toThrow(id);
  });

  it.each(schemeNames)('the verifier of %s', async (name) => {
    await expect(start({ verifiers: omit(verifiers, name) })).rejects.toThrow(name);
  });

  it.each(operationIds)('the guard of %s', async (id) => {
    const operation = omit(contract.operations[id] ?? {}, 'guard');
    const operations = { ...contract.operations, [id]: operation };
    const changed = { ...contract, operations } as typeof contract;
    await expect(start({ contract: changed })).rejects.toThrow(id);
  });
});

function functions<T>(names: readonly string[]): T {
  return Object.fromEntries(names.map((name) => [name, () => null])) as T;
}

function omit<T extends object>(value: T, name: string): T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) as T;
}

function serviceFiles(): readonly string[] {
  return readdirSync(join(root, 'src/service'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, 'src/service', name));
}

interface Member {
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The members of object literals that bear the name. */
function membersNamed(file: string, name: string): readonly Member[] {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Member[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isObjectLiteralElementLike(node) &&
      node.name !== undefined &&
      nameOf(node.name) === name
    ) {
      const comma = text[node.getEnd()] === ',' ? 1 : 0;
      found.push({ file, text, start: node.getStart(tree), end: node.getEnd() + comma });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

function without({ text, start, end }: Member): string {
  return text.slice(0, start) + text.slice(end);
}

/** A compiler that keeps what it knows between two looks at a changed file. */
function openCompiler() {
  const changed = new Map<string, { text: string; version: number }>();
  let version = 0;
  const options = compilerOptions();
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...serviceFiles(), join(root, 'generated/operations.ts')],
    getScriptVersion: (file) => String(changed.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = changed.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host);
  return {
    /** The errors of a file with another text, or as it stands. */
    errors(file: string, text: string | null): readonly string[] {
      if (text !== null) changed.set(file, { text, version: ++version });
      const found = service.getSemanticDiagnostics(file);
      changed.delete(file);
      return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
}
