import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import type { JsonObject } from '../contract/model.ts';
import { compareText } from '../print/names.ts';
import { withTextParameters } from './described-parameters.ts';
import { withPostedMethods } from './further-methods.ts';
import { withHarmlessTexts } from './harmless-texts.ts';
import { withKnownLetters } from './known-letters.ts';
import { requireOnlyDeclarations } from './only-declarations.ts';
import { withOwnNames } from './own-names.ts';
import { withOwnReferences } from './own-references.ts';
import { withPathTemplates } from './path-templates.ts';
import { withPlainParameters } from './plain-parameters.ts';

/** What the generator would misread, said in words that it knows. */
const STEPS: readonly ((document: JsonObject) => JsonObject)[] = [
  withOwnReferences,
  withTextParameters,
  withPlainParameters,
  withPathTemplates,
  withOwnNames,
];

/** Has @hey-api/openapi-ts make its client in an empty folder: path to content, sorted. */
export async function clientFiles(
  document: JsonObject,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const posted = withPostedMethods(STEPS.reduce((lowered, step) => step(lowered), document));
  const known = withKnownLetters(posted.document);
  await createClient({
    input: withHarmlessTexts(known.document),
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
  }).catch((error: unknown) => {
    throw failureOf(error);
  });
  return verified(await readFiles(folder, (code) => posted.restore(known.reveal(code))));
}

/** The generator wraps what went wrong in an error without words. */
function failureOf(error: unknown): Error {
  const { error: inner } = (error as Partial<JobError>).originalError ?? { error };
  const words = inner instanceof Error ? inner.message : String(inner);
  return new Error(`@hey-api/openapi-ts makes no client: ${words}`, { cause: inner });
}

interface JobError {
  readonly originalError: { readonly error: unknown };
}

/** The generator resolves although it made nothing. */
function verified(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  for (const path of ['index.ts', 'sdk.gen.ts', 'types.gen.ts']) {
    if (!files.has(path)) throw new Error(`@hey-api/openapi-ts made no ${path}`);
  }
  requireOnlyDeclarations(files);
  return files;
}

async function readFiles(
  folder: string,
  reveal: (text: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [
      relative(folder, path).split(sep).join('/'),
      reveal(await readFile(path, 'utf8')),
    ]),
  );
  return new Map(files.sort(([a], [b]) => compareText(a, b)));
}
