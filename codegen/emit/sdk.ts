import { sdkFiles } from '../adapters/hey-api.ts';
import type { Contract } from '../contract/model.ts';
import { publishedDocument } from '../schema/published.ts';
import { header } from '../print/source-file.ts';

const PROJECT = {
  compilerOptions: {
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable'],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    types: [],
    strict: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['.'],
};

/**
 * `sdk/`: a typed client of the published operations, a TypeScript project of its own. Where the
 * document is large it is made beside the caller's work, until `stop`.
 */
export async function emitSdk(
  contract: Contract,
  stop?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const files = await sdkFiles(publishedDocument(contract), stop);
  const headed = [...files].map(([path, content]): [string, string] => [
    path,
    `${header(contract.source)}\n${content}`,
  ]);
  return new Map([...headed, ['tsconfig.json', `${JSON.stringify(PROJECT, null, 2)}\n`]]);
}
