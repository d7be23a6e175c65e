import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../codegen/diagnostic.ts';
import { loadContract } from '../../codegen/contract/load.ts';
import type { Options } from './support.ts';

const root = fileURLToPath(new URL('../golden/contract/', import.meta.url));
const update = process.env['UPDATE_GOLDEN'] === '1';
const entries = ['openapi.yaml', 'openapi.json', 'swagger.yaml'];

/** A case is a folder with a document, its diagnostics and, where there is one, its contract. */
describe.each(readdirSync(root).sort())('%s', (name) => {
  const cwd = join(root, name);
  const input = entries.find((file) => existsSync(join(cwd, file))) ?? 'openapi.yaml';
  const settings = join(cwd, 'options.json');
  const options: Options = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {};

  it('says what is expected and gives the expected contract', async () => {
    const { contract, diagnostics } = await loadContract({ input, cwd, ...options });
    const said = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join('');
    matches(join(cwd, 'expected.txt'), said);
    matches(
      join(cwd, 'contract.json'),
      contract === null ? null : `${JSON.stringify(contract, null, 2)}\n`,
    );
  });
});

function matches(file: string, content: string | null): void {
  if (update && content !== null) writeFileSync(file, content);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : null).toBe(content);
}
