import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../codegen/contract/load.ts';
import { lint } from '../../codegen/lint/lint.ts';
import { githubReport } from '../../codegen/lint/report/github.ts';
import { sarifReport } from '../../codegen/lint/report/sarif.ts';
import { textReport } from '../../codegen/lint/report/text.ts';

const root = fileURLToPath(new URL('../golden/lint/', import.meta.url));
const update = process.env['UPDATE_GOLDEN'] === '1';

/** A case is a folder with a contract and what is said of it in each format. */
describe.each(readdirSync(root).sort())('%s', (name) => {
  const cwd = join(root, name);

  it('is told as expected, with places', async () => {
    const { contract, locate } = await loadContract({ input: 'openapi.yaml', cwd });
    if (contract === null) throw new Error('the contract has errors');
    const { findings } = lint({ contract, locate });
    matches(join(cwd, 'expected.txt'), textReport(findings));
    matches(join(cwd, 'expected.github.txt'), githubReport(findings));
    const { runs } = JSON.parse(sarifReport(findings, '1.2.3')) as { runs: { results: unknown }[] };
    matches(join(cwd, 'expected.sarif.json'), JSON.stringify(runs[0]?.results, null, 2));
  });
});

function matches(file: string, content: string): void {
  if (update) writeFileSync(file, `${content}\n`);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : null).toBe(`${content}\n`);
}
