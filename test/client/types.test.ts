/** The generated SDK is a project of other compiler options; so is what uses it. */
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

function errorsOf(project: string): readonly string[] {
  const path = join(root, project);
  const { config } = ts.readConfigFile(join(path, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, path);
  expect(fileNames).not.toEqual([]);
  const program = ts.createProgram(fileNames, options);
  // The SDK itself does not keep `exactOptionalPropertyTypes`: generated/sdk/tsconfig.json.
  const own = program.getSourceFiles().filter(({ fileName }) => fileNames.includes(fileName));
  return own
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map(({ file, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, '\n');
      return `${file?.fileName}: ${text}`;
    });
}

describe('what uses the SDK compiles', () => {
  it.each(['test/client/sdk', 'examples/browser'])('%s', { timeout: 180_000 }, (project) => {
    expect(errorsOf(project)).toEqual([]);
  });
});
