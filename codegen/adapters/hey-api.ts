import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../contract/model.ts';
import { clientFilesBeside } from './hey-api-beside.ts';
import { withoutConsole } from './hey-api-silence.ts';

/**
 * In characters of JSON, some 250 operations. A thread loads the generator and the compiler once
 * more, half a second of a processor and 150 MB: below this that is more than it saves.
 */
const LARGE = 1_000_000;

/**
 * The client that @hey-api/openapi-ts makes of a document: path to content, sorted. Of a large
 * document it is made in a thread, begun before this returns and ended by `stop`.
 */
export async function sdkFiles(
  document: JsonObject,
  stop?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'gatewright-sdk-'));
  try {
    return JSON.stringify(document).length >= LARGE
      ? await clientFilesBeside({ document, folder }, stop)
      : await clientFilesHere(document, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function clientFilesHere(
  document: JsonObject,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const { clientFiles } = await import('./hey-api-client.ts');
  return withoutConsole(() => clientFiles(document, folder));
}
