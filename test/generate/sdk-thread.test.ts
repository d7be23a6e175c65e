import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { clientFilesBeside } from '../../codegen/adapters/hey-api-beside.ts';
import { clientFiles } from '../../codegen/adapters/hey-api-client.ts';
import { sdkFiles } from '../../codegen/adapters/hey-api.ts';

const LONG = 'word '.repeat(250_000);

/** With a scheme that the generator prints a warning for. */
function documentOf(description: string) {
  return {
    openapi: '3.1.0',
    info: { title: 'a', version: '1' },
    security: [{ digest: [] }],
    paths: {
      '/a': { get: { operationId: 'getA', description, responses: { '200': { description } } } },
    },
    components: { securitySchemes: { digest: { type: 'http', scheme: 'digest' } } },
  };
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-thread-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

it('makes the same client of a small document in a thread and without', async () => {
  const document = documentOf('small');
  const files = await clientFilesBeside({ document, folder: await emptyFolder() });
  expect([...files.keys()]).toContain('sdk.gen.ts');
  expect([...files]).toEqual([...(await sdkFiles(document))]);
});

it('fails in a thread with the words it fails with without', async () => {
  const document = { ...documentOf('a'), openapi: '9.0' };
  const folder = await emptyFolder();
  const here: unknown = await clientFiles(document, folder).catch((error: unknown) => error);
  const beside: unknown = await clientFilesBeside({ document, folder }).catch(
    (error: unknown) => error,
  );
  expect((here as Error).message).toBe(
    '@hey-api/openapi-ts makes no client: Unsupported OpenAPI specification',
  );
  expect(beside).toEqual(new Error((here as Error).message));
});

it('ends the thread of a large document where it is told to, and leaves nothing behind', async () => {
  const folder = await emptyFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const stop = new AbortController();
  const files = sdkFiles(documentOf(LONG), stop.signal);
  expect(await readdir(folder)).toHaveLength(1);
  stop.abort();
  await expect(files).rejects.toThrow('the thread of @hey-api/openapi-ts ended');
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ['small', 'a'],
  ['large', LONG],
])('prints nothing of what the generator prints about a %s document', (_, description) => {
  const module = new URL('../../codegen/adapters/hey-api.ts', import.meta.url).href;
  const program = `
    import { text } from 'node:stream/consumers';
    const { sdkFiles } = await import(${JSON.stringify(module)});
    const files = await sdkFiles(JSON.parse(await text(process.stdin)));
    console.log(files.has('sdk.gen.ts'));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { input: JSON.stringify(documentOf(description)), encoding: 'utf8' },
  );
  expect([stdout, stderr]).toEqual(['true\n', '']);
});
