import ts from 'typescript';
import { expect, it } from 'vitest';
import { sdkFiles } from '../../codegen/adapters/hey-api.ts';
import { requireOnlyDeclarations } from '../../codegen/adapters/only-declarations.ts';

const ATTACK = String.raw`Reads \u002a/ globalThis.PWNED = 'code ran'; export const x = 1; /\u002a`;

const document = {
  openapi: '3.1.0',
  info: { title: ATTACK, version: '1' },
  paths: {
    '/a': {
      get: {
        operationId: 'getA',
        summary: ATTACK,
        description: ATTACK,
        parameters: [{ name: 'q', in: 'query', description: ATTACK, schema: { type: 'string' } }],
        responses: {
          200: {
            description: ATTACK,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      A: {
        type: 'object',
        description: ATTACK,
        properties: { a: { title: ATTACK, type: 'string' } },
      },
    },
  },
};

it('a text that hides the end of a comment in an escape stays a text', async () => {
  const files = await sdkFiles(document);
  for (const name of ['sdk.gen.ts', 'types.gen.ts']) {
    const tree = ts.createSourceFile(name, files.get(name) ?? '', ts.ScriptTarget.Latest, true);
    const names = tree.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) =>
        declarationList.declarations.map(({ name }) => name.getText()),
      );
    expect(names).not.toContain('x');
    expect(tree.statements.some(ts.isExpressionStatement)).toBe(false);
    expect(tree.text).toContain('PWNED');
  }
});

it.each([
  ['a statement', 'export const a = 1; globalThis.b = 2;'],
  ['what does not parse', 'export const a = ;'],
])('refuses a client that holds %s', (_, code) => {
  expect(() => requireOnlyDeclarations(new Map([['sdk.gen.ts', code]]))).toThrow('sdk.gen.ts');
});
