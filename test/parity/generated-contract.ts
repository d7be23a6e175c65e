import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JsonObject } from '../../codegen/contract/model.ts';
import { generate } from '../../codegen/generate.ts';
import type { Contract, OperationValidators } from '../../src/runtime/contract.ts';
import { contractOf } from '../generate/contract-of.ts';

/** Rows of the generator that no server runs. */
const FOR_CLIENTS = ['sdk/', 'client.ts', 'schema.ts'];

/** The contract that a document generates, every validator loaded. */
export async function generatedContract(document: JsonObject): Promise<Contract> {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-generated-'));
  try {
    for (const [path, content] of await generate(await contractOf(document), {}, FOR_CLIENTS)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const { contract } = (await import(/* @vite-ignore */ join(folder, 'index.ts'))) as {
      readonly contract: Contract;
    };
    return { ...contract, validators: await loaded(contract.validators) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files are gone when the first request asks for them. */
async function loaded(loaders: Contract['validators']): Promise<Contract['validators']> {
  const modules: [string, () => Promise<OperationValidators>][] = [];
  for (const [id, load] of Object.entries(loaders)) {
    const module = await load();
    modules.push([id, () => Promise.resolve(module)]);
  }
  return Object.fromEntries(modules);
}
