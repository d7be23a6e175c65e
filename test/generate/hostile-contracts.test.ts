import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Contract, Operation } from '../../codegen/contract/model.ts';
import { emitClient } from '../../codegen/emit/client.ts';
import { emitDocument } from '../../codegen/emit/document.ts';
import { emitHandlers } from '../../codegen/emit/handlers.ts';
import { emitIndex } from '../../codegen/emit/index.ts';
import { emitOperations } from '../../codegen/emit/operations.ts';
import { emitRouter } from '../../codegen/emit/router.ts';
import { emitValidators } from '../../codegen/emit/validators.ts';
import { publishedDocument } from '../../codegen/schema/published.ts';
import { runs } from '../fuzz/runs.ts';
import { contractOf, documentOf } from './contract-of.ts';
import { hostileContractText } from './hostile-text.ts';

/** A contract whose every name and text is given. */
function contractWith(base: Contract, texts: readonly string[]): Contract {
  const text = (index: number): string => texts[index % texts.length] ?? '';
  const operations = base.operations.map((operation, index): Operation => ({
    ...operation,
    id: text(index) + String(index),
    path: `/${text(1)}`,
    summary: text(2),
    description: text(3),
    tags: [text(4)],
    guard: {
      requirements: [{ terms: [{ scheme: text(5), scopes: [text(6)] }] }],
      roles: { mode: 'anyOf', names: [text(7)] },
    },
    parameters: [
      {
        name: text(8).toWellFormed(),
        in: 'query',
        required: true,
        deprecated: false,
        internal: false,
        style: 'form',
        explode: true,
        allowReserved: false,
        schema: { enum: [text(0)], description: text(1) },
      },
    ],
    body: {
      required: true,
      content: [
        {
          type: 'application/json',
          schema: {
            type: 'object',
            required: [text(2).toWellFormed()],
            properties: Object.fromEntries([
              [text(2).toWellFormed(), { const: text(3), default: text(4) }],
              ['__proto__', { $ref: '#/components/schemas/__proto__' }],
            ]),
            additionalProperties: false,
            description: text(5),
          },
          encoding: {},
        },
      ],
    },
  }));
  const schemes = Object.fromEntries([
    [
      text(5),
      {
        kind: 'bearer',
        name: text(5),
        description: text(6),
        deprecated: false,
        scopes: { [text(6)]: '' },
      } as const,
    ],
  ]);
  const roles = Object.fromEntries([
    [text(7), { name: text(7), includes: [text(7)], permissions: [text(8)], scopes: [] }],
  ]);
  const schemas = Object.fromEntries([['__proto__', { type: 'string', const: text(1) }]]);
  return {
    ...base,
    title: text(0),
    version: text(1),
    basePath: text(2),
    source: text(3),
    permissions: [text(8)],
    scopes: [text(6)],
    schemes,
    roles,
    schemas,
    operations,
    document: { ...base.document, info: { title: text(0), description: text(4) } },
  };
}

const base = await contractOf(
  documentOf({
    '/a': {
      get: { operationId: 'one', responses: { '204': { description: '' } } },
      post: { operationId: 'two', responses: { '204': { description: '' } } },
    },
  }),
);

function emitted(contract: Contract): ReadonlyMap<string, string> {
  return new Map([
    ['handlers.ts', emitHandlers(contract)],
    ['operations.ts', emitOperations(contract)],
    ['router.ts', emitRouter(contract)],
    ['client.ts', emitClient(contract)],
    ['document.ts', emitDocument(contract)],
    ['index.ts', emitIndex(contract)],
    ...[...emitValidators(contract)].map(([path, text]) => [`validators/${path}`, text] as const),
  ]);
}

async function loaded(files: ReadonlyMap<string, string>): Promise<{
  readonly contract: Readonly<Record<string, unknown>>;
  readonly document: unknown;
  readonly modules: number;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-test-'));
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const { contract } = (await import(/* @vite-ignore */ join(folder, 'index.ts'))) as {
      readonly contract: {
        readonly validators: Readonly<Record<string, () => Promise<object>>>;
        readonly document: () => Promise<unknown>;
      };
    };
    const modules = await Promise.all(Object.values(contract.validators).map((load) => load()));
    return {
      contract: { ...contract },
      document: await contract.document(),
      modules: modules.length,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const texts = fc.array(hostileContractText, { minLength: 9, maxLength: 9 });

describe('a contract of hostile names and texts', () => {
  it('emits code that parses', () => {
    fc.assert(
      fc.property(texts, (all) => {
        for (const [path, code] of emitted(contractWith(base, all))) {
          const { diagnostics } = ts.transpileModule(code, {
            fileName: path,
            reportDiagnostics: true,
            compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
          });
          expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('emits code that evaluates to the same strings', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const contract = contractWith(base, all);
        const { contract: value, document, modules } = await loaded(emitted(contract));
        const [first] = contract.operations;
        expect(modules).toBe(2);
        expect(value['title']).toBe(contract.title);
        expect(value['basePath']).toBe(contract.basePath);
        expect(value['operations']).toHaveProperty([first?.id ?? '', 'path'], first?.path);
        expect(JSON.stringify(value['routes'])).toContain(JSON.stringify(first?.path));
        expect(Object.keys(value['schemes'] as object)).toEqual(Object.keys(contract.schemes));
        expect(Object.keys(value['roles'] as object)).toEqual(Object.keys(contract.roles));
        expect(document).toEqual(publishedDocument(contract));
      }),
      { numRuns: runs(25) },
    );
  });
});
