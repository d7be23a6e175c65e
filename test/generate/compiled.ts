import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Contract } from '../../codegen/contract/model.ts';
import { emitValidators } from '../../codegen/emit/validators.ts';
import type { OperationValidators } from '../../src/runtime/contract.ts';

/** The validators of one operation, generated and loaded. */
export async function compiled(contract: Contract, file: string): Promise<OperationValidators> {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-test-'));
  try {
    for (const [path, content] of emitValidators(contract)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return (await import(/* @vite-ignore */ join(folder, file))) as OperationValidators;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
