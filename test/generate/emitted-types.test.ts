import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const GOLDEN = resolve('test/golden/generate');

/** The findings of the repository's own strict settings, some of them changed. */
function findings(files: readonly string[], changed: ts.CompilerOptions): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    readonly config: { readonly compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  const program = ts.createProgram({ rootNames: files, options: { ...options, ...changed } });
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName.includes('/test/') ?? true)
    .map(({ file, start, messageText }) => {
      const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? -1;
      return `${file?.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}

describe('emitted code', () => {
  const golden = readdirSync(GOLDEN).flatMap((name) =>
    ['index.ts', 'client.ts', 'document.ts'].map((file) => resolve(GOLDEN, name, 'expected', file)),
  );

  it('type-checks, and refuses what the contract does not allow', () => {
    const usage = resolve('test/generate/fixtures/handlers.usage.ts');
    expect(findings([...golden, usage], {})).toEqual([]);
  });

  it('type-checks in a project that says strict and no more', () => {
    const changed = { exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false };
    expect(findings(golden, changed)).toEqual([]);
  });
});
