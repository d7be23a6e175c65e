import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../codegen/contract/load.ts';
import { generate } from '../../codegen/generate.ts';
import { difference, plan, readExisting, write } from '../../codegen/write.ts';

const GOLDEN = resolve('test/golden/generate');
/** The same in every SDK, and the manifest that hashes them. */
const LEFT_OUT = /^(?:sdk\/(?:client|core)\/|manifest\.json$)/;

async function generated(folder: string): Promise<ReadonlyMap<string, string>> {
  const { contract, diagnostics } = await loadContract({ input: 'openapi.yaml', cwd: folder });
  if (contract === null) throw new Error(JSON.stringify(diagnostics));
  const files = await generate(contract);
  return new Map([...files].filter(([path]) => !LEFT_OUT.test(path)));
}

describe('golden contracts', () => {
  it.each(readdirSync(GOLDEN))('%s', async (name) => {
    const folder = resolve(GOLDEN, name);
    const expected = resolve(folder, 'expected');
    const files = await generated(folder);
    const existing = await readExisting(expected);
    const changes = plan(files, existing);
    if (process.env['UPDATE_GOLDEN'] === '1') return write(expected, files, changes);
    expect(difference(files, existing, changes)).toBe('');
  });
});
