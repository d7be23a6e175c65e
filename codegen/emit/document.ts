import type { Contract } from '../contract/model.ts';
import { literal } from '../print/literal.ts';
import { SourceFile } from '../print/source-file.ts';
import { publishedDocument } from '../schema/published.ts';

/** `document.ts`: the document that callers may read. */
export function emitDocument(contract: Contract): string {
  const file = new SourceFile(contract.source);
  file.write('/** The published OpenAPI document: nothing internal, no guard extensions. */\n');
  file.write('export const document: Readonly<Record<string, unknown>> = ');
  file.write(`${literal(publishedDocument(contract))};\n`);
  return file.toString();
}
