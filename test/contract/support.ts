import { join } from 'node:path';
import { formatDiagnostic } from '../../codegen/diagnostic.ts';
import { loadContract } from '../../codegen/contract/load.ts';
import type { LoadOptions, LoadResult } from '../../codegen/contract/load.ts';
import type { Contract } from '../../codegen/contract/model.ts';

export type Options = Omit<LoadOptions, 'input' | 'cwd' | 'read'>;

/** Loads texts as if they were files of one folder; the first one is the entry. */
export async function loadTexts(
  files: Readonly<Record<string, string>>,
  options: Options = {},
): Promise<LoadResult> {
  const [input = ''] = Object.keys(files);
  const cwd = '/contract';
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(cwd, name), text]));
  const read = async (path: string): Promise<string> => {
    const text = texts.get(path);
    if (text === undefined) throw Object.assign(new Error('missing'), { code: 'ENOENT' });
    return text;
  };
  return loadContract({ input, cwd, read, ...options });
}

/** Loads a value as `openapi.json`. */
export async function loadValue(document: unknown, options?: Options): Promise<LoadResult> {
  return loadTexts({ 'openapi.json': JSON.stringify(document) ?? 'null' }, options);
}

/** The contract of a value that has nothing wrong. */
export async function contractOf(document: unknown, options?: Options): Promise<Contract> {
  const { contract, diagnostics } = await loadValue(document, options);
  if (contract === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return contract;
}

export function codesOf({ diagnostics }: LoadResult): string[] {
  return diagnostics.map(({ code }) => code);
}

export const info = { title: 'Test', version: '1' };
export const ok = { 200: { description: 'Fine' } };
