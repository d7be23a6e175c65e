import fc from 'fast-check';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { sdkFiles } from '../../codegen/adapters/hey-api.ts';
import { schemaTypes } from '../../codegen/adapters/openapi-typescript.ts';
import type { JsonObject } from '../../codegen/contract/model.ts';
import { runs } from '../fuzz/runs.ts';
import { contractOf } from './contract-of.ts';
import { hostileContractText } from './hostile-text.ts';

function documentOf(text: string): JsonObject {
  const name = `p${text.toWellFormed()}`;
  const schema = {
    type: 'object',
    title: text,
    description: text,
    required: [name],
    properties: Object.fromEntries([
      [name, { type: 'string', enum: [text, 'a'], default: text, description: text }],
      ['const', { const: text }],
      ['pattern', { type: 'string', examples: [text] }],
    ]),
  };
  const operation = {
    operationId: 'run',
    tags: [text],
    summary: text,
    description: text,
    security: [],
    parameters: [
      { name: name, in: 'query', description: text, schema: { type: 'string', default: text } },
    ],
    responses: {
      '200': {
        description: text,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
      },
    },
  };
  return {
    openapi: '3.1.0',
    info: { title: text, version: text, description: text },
    servers: [{ url: 'https://example.com', description: text }],
    paths: { '/run': { get: operation } },
    components: { schemas: { Thing: schema } },
  };
}

/** Code that does something when it is loaded, or that does not parse. */
function intruders(path: string, code: string): readonly string[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, false);
  const { diagnostics } = ts.transpileModule(code, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  const found = source.statements
    .filter((statement) => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement))
    .filter((statement) => !ts.isTypeAliasDeclaration(statement))
    .filter((statement) => !ts.isInterfaceDeclaration(statement))
    .filter((statement) => !ts.isVariableStatement(statement))
    .map((statement) => `${path}: ${statement.getText(source).slice(0, 80)}`);
  return [
    ...(diagnostics ?? []).map(({ messageText }) => `${path}: ${String(messageText)}`),
    ...found,
  ];
}

it('texts of a contract do not get out of their place in types and SDK', async () => {
  await fc.assert(
    fc.asyncProperty(hostileContractText, async (text) => {
      const { document } = await contractOf(documentOf(text));
      expect(intruders('schema.ts', await schemaTypes(document))).toEqual([]);
      const files = await sdkFiles(document);
      for (const path of ['sdk.gen.ts', 'types.gen.ts', 'client.gen.ts']) {
        expect(intruders(path, files.get(path) ?? '')).toEqual([]);
      }
    }),
    { numRuns: runs(25) },
  );
});

it.each(['*///', '*//\nexport const a = process.exit();', '*\\u002f', '/**//'])(
  'a comment does not end with %j',
  async (text) => {
    const files = await sdkFiles((await contractOf(documentOf(text))).document);
    for (const path of ['sdk.gen.ts', 'types.gen.ts']) {
      const code = files.get(path) ?? '';
      expect(intruders(path, code)).toEqual([]);
      expect(code).not.toMatch(/^export const a =/m);
    }
  },
);

it('texts may be of letters that the compiler does not know yet', async () => {
  const letter = '\u{13460}';
  const { document } = await contractOf(documentOf(letter));
  const types = (await sdkFiles(document)).get('types.gen.ts') ?? '';
  expect(intruders('types.gen.ts', types)).toEqual([]);
  expect(types).toContain(`'p${letter}': `);
});
