/** `npm run corpus`: tries real documents and prints a table. Exit 0 where each ended well, else 1. */
import { namedDocuments, sampledDocuments } from './documents.ts';
import type { CorpusDocument } from './documents.ts';
import { USAGE, readOptions } from './options.ts';
import type { Options } from './options.ts';
import { headingsOf, isFine, lineOf, notesOf } from './table.ts';
import type { Row } from './table.ts';
import { tryDocument } from './try-document.ts';
import { compilers } from './typecheck.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const given = attempt(() => readOptions(argv));
  const documents = given && attempt(() => documentsOf(given));
  if (given === null || documents === null) return 2;
  if (documents.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  return report(documents, await tryAll(documents, given));
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
}

function documentsOf({ paths, sample, seed }: Options): readonly CorpusDocument[] {
  return [...namedDocuments(paths), ...sampledDocuments(sample, seed)];
}

/** Prints each row as it comes, with what was found about it. */
async function tryAll(
  documents: readonly CorpusDocument[],
  options: Options,
): Promise<readonly Row[]> {
  const width = Math.max(8, ...documents.map(({ name }) => name.length));
  const rows: Row[] = [];
  const pending = [...documents];
  const known = compilers();
  process.stdout.write(`${headingsOf(width)}\n`);
  const work = async (): Promise<void> => {
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
      const { name } = next;
      const say = (step: string): void =>
        show(`${rows.length + 1}/${documents.length} ${name}: ${step} …`);
      const row = await tryDocument(next, options, known, say);
      show('');
      rows.push(row);
      const notes = notesOf(row).map((note) => `    ${note.slice(0, 300)}\n`);
      process.stdout.write(`${lineOf(row, width)}\n${notes.join('')}`);
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  return rows;
}

/** On a terminal only, over the line before. */
function show(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
}

function report(documents: readonly CorpusDocument[], rows: readonly Row[]): 0 | 1 {
  const bad = rows.filter((row) => !isFine(row));
  const served = rows.filter(({ generated }) => generated.kind === 'generated').length;
  const told = rows.filter(({ generated }) => generated.kind === 'diagnosed').length;
  process.stdout.write(
    `\n${documents.length} documents: ${served} generated, ${told} with diagnostics, ${bad.length} ended badly\n`,
  );
  for (const { document } of bad) process.stdout.write(`  ${document}\n`);
  return bad.length === 0 ? 0 : 1;
}
