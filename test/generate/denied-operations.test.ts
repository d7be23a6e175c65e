import { describe, expect, it } from 'vitest';
import { loadContract } from '../../codegen/contract/load.ts';
import { generate } from '../../codegen/generate.ts';
import type { Files } from '../../codegen/generate.ts';
import { publishedDocument } from '../../codegen/schema/published.ts';

const links = { next: { operationId: 'forgotten' } };
const open = { operationId: 'open', security: [], responses: { 200: { description: '', links } } };
const forgotten = {
  operationId: 'forgotten',
  responses: {
    200: {
      description: '',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Secret' } } },
    },
  },
};
const document = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  paths: { '/both': { get: open, post: forgotten } },
  components: { schemas: { Secret: { type: 'object', properties: { hush: {} } } } },
};

async function denied(value: object): Promise<{ files: Files; published: unknown }> {
  const { contract, diagnostics } = await loadContract({
    input: 'openapi.json',
    undecided: 'deny',
    read: async () => JSON.stringify(value),
  });
  if (contract === null) throw new Error(JSON.stringify(diagnostics));
  return { files: await generate(contract), published: publishedDocument(contract) };
}

describe('operations denied for want of a decision', () => {
  it('are published nowhere, and still served and guarded', async () => {
    const { files, published } = await denied(document);
    expect(published).toMatchObject({ paths: { '/both': { get: { operationId: 'open' } } } });
    const shown = [...files].filter(([path]) => /^(?:client\.ts|document\.ts|sdk\/)/.test(path));
    expect(shown.length).toBeGreaterThan(2);
    for (const [path, text] of [...shown, ['published', JSON.stringify(published)] as const]) {
      expect(`${path} ${text}`).not.toMatch(/forgotten|hush/);
    }
    expect(files.get('operations.ts')).toMatch(/forgotten: \{[^;]*denied: true/);
    expect(files.get('router.ts')).toContain('forgotten');
  });

  it('may be all there are', async () => {
    const { files, published } = await denied({
      ...document,
      paths: { '/forgotten': { post: forgotten } },
    });
    expect(published).toMatchObject({ paths: {} });
    expect(files.get('operations.ts')).toContain('denied: true');
  });
});
