/** Run in a process of its own: `node -C source measure.ts <subject> <document>`; prints one line. */
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPI3 } from 'openapi-typescript';
import { parse } from 'yaml';
import type { JsonObject } from '../../codegen/contract/model.ts';
import { withoutExtensions } from '../../codegen/schema/extensions.ts';
import { loadContract } from '../../codegen/contract/load.ts';
import type { Measured, Subject } from './subject.ts';

type Facts = Omit<Measured, 'seconds' | 'megabytes'>;

const [subject, document = ''] = process.argv.slice(2) as [Subject, string?];
const began = performance.now();
const facts = await measure(subject);
const seconds = (performance.now() - began) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ seconds, megabytes, ...facts } satisfies Measured)}\n`);

function measure(name: Subject): Promise<Facts> {
  switch (name) {
    case 'gatewright':
      return ours([]);
    case 'without sdk':
      return ours(['sdk/']);
    case 'hey-api':
      return heyApi();
    case 'openapi-typescript':
      return openapiTypescript();
    default:
      return name satisfies never;
  }
}

async function ours(except: readonly string[]): Promise<Facts> {
  const loaded = await loadContract({ input: document, cwd: process.cwd(), undecided: 'public' });
  const { contract, diagnostics } = loaded;
  if (contract === null) throw new Error(diagnostics[0]?.message);
  const { generate } = await import('../../codegen/generate.ts');
  const files = await generate(contract, {}, except);
  const validators = [...files]
    .filter(([path]) => path.startsWith('validators/'))
    .reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0);
  return { operations: contract.operations.length, validators };
}

/** As `gatewright` calls it, on the document as it is. */
async function heyApi(): Promise<Facts> {
  const { createClient } = await import('@hey-api/openapi-ts');
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-bench-'));
  try {
    await createClient({
      input: document,
      configFile: join(folder, 'none.ts'),
      output: { path: folder, clean: false, tsConfigPath: null },
      plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
      logs: { level: 'silent', file: false },
    });
    return {};
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openapiTypescript(): Promise<Facts> {
  const { astToString, default: openapiTS } = await import('openapi-typescript');
  const text = await readFile(document, 'utf8');
  const value: unknown = document.endsWith('.json') ? JSON.parse(text) : parse(text);
  // It stumbles over `null` in examples.
  const plain = withoutExtensions(value as JsonObject) as unknown as OpenAPI3;
  astToString(await openapiTS(plain, { silent: true }));
  return {};
}
