import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import type { JsonObject } from '../contract/model.ts';
import { compareText } from '../print/names.ts';
import { withHarmlessTexts } from './harmless-texts.ts';
import { withStandardMethods } from './lowered-document.ts';
import { requireOnlyDeclarations } from './only-declarations.ts';
import { withPlainArrays } from './plain-arrays.ts';

/** Has @hey-api/openapi-ts make its client in an empty folder: path to content, sorted. */
export async function clientFiles(
  document: JsonObject,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  await createClient({
    input: withHarmlessTexts(withPlainArrays(withStandardMethods(document))),
    // Neither a config file nor a tsconfig.json that happens to lie around may have a say.
    configFile: join(folder, 'none.ts'),
    output: {
      path: folder,
      clean: false,
      module: { extension: '.ts' },
      tsConfigPath: null,
    },
    plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
    logs: { level: 'silent', file: false },
  });
  return verified(await readFiles(folder));
}

/** The generator resolves although it made nothing. */
function verified(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  for (const path of ['index.ts', 'sdk.gen.ts', 'types.gen.ts']) {
    if (!files.has(path)) throw new Error(`@hey-api/openapi-ts made no ${path}`);
  }
  requireOnlyDeclarations(files);
  return files;
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [
      relative(folder, path).split(sep).join('/'),
      await readFile(path, 'utf8'),
    ]),
  );
  return new Map(files.sort(([a], [b]) => compareText(a, b)));
}
