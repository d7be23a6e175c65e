import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../codegen/diagnostic.ts';
import { loadContract } from '../../codegen/contract/load.ts';
import { codesOf, loadTexts } from './support.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contract-'));
  await mkdir(join(folder, 'api'));
  await writeFile(
    join(folder, 'api', 'openapi.yaml'),
    'openapi: 3.1.0\ninfo: { title: T, version: "1" }\nsecurity: []\npaths:\n  /a: { $ref: ../shared.yaml#/a }\n',
  );
  await writeFile(join(folder, 'shared.yaml'), 'a:\n  get: { responses: {} }\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function said(input: string): Promise<string[]> {
  return (await loadContract({ input, cwd: folder })).diagnostics.map(formatDiagnostic);
}

describe('files', () => {
  it('are named as the user named the first of them, and told with their absolute paths', async () => {
    const relative = await loadContract({ input: 'api/openapi.yaml', cwd: folder });
    expect(relative.diagnostics.map(({ at }) => at)).toEqual([
      { file: 'shared.yaml', line: 2, column: 3 },
    ]);
    expect(relative.files).toEqual([
      join(folder, 'api', 'openapi.yaml'),
      join(folder, 'shared.yaml'),
    ]);
    const input = join(folder, 'api', 'openapi.yaml');
    const absolute = await loadContract({ input, cwd: '/' });
    expect(absolute.diagnostics[0]?.at.file).toBe(join(folder, 'shared.yaml'));
  });

  it('that are folders or missing are a diagnostic', async () => {
    expect(await said('api')).toEqual(['api:1:1 error unreadable-file this is a folder']);
    expect(await said('nothing.yaml')).toEqual([
      'nothing.yaml:1:1 error unreadable-file there is no such file',
    ]);
  });

  it('that are not well-formed say so themselves, beside the reference to them', async () => {
    const result = await loadTexts({
      'openapi.yaml':
        'openapi: 3.1.0\ninfo: { title: T, version: "1" }\nsecurity: []\npaths: { /a: { $ref: b.json } }\n',
      'b.json': '{ "get": }',
    });
    expect(result.diagnostics.map(formatDiagnostic)).toEqual([
      'b.json:1:10 error json-syntax a value is expected',
      'openapi.yaml:4:22 error unresolved-ref "b.json": that file is not well-formed',
    ]);
  });

  it('may refer to one another in a circle', async () => {
    const result = await loadTexts({
      'openapi.yaml':
        'openapi: 3.1.0\ninfo: { title: T, version: "1" }\nsecurity: []\npaths: {}\ncomponents: { schemas: { A: { $ref: "b.yaml#/B" } } }\n',
      'b.yaml':
        'B: { type: object, properties: { a: { $ref: "openapi.yaml#/components/schemas/A" } } }\n',
    });
    expect(codesOf(result)).toEqual([]);
    expect(result.contract?.schemas).toEqual({
      A: { type: 'object', properties: { a: { $ref: '#/components/schemas/A' } } },
    });
  });
});
