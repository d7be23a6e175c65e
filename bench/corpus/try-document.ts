import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusDocument } from './documents.ts';
import { generateDocument } from './generate.ts';
import type { Options } from './options.ts';
import { probe } from './probe.ts';
import type { Row } from './table.ts';
import { typecheck } from './typecheck.ts';
import type { Checked, Compiler } from './typecheck.ts';
import { closeWorkspace, openWorkspace } from './workspace.ts';

/** Generates, type-checks, starts and probes one document; `say` hears what is going on. */
export async function tryDocument(
  document: CorpusDocument,
  options: Options,
  compilers: readonly Compiler[],
  say: (step: string) => void,
): Promise<Row> {
  const folder = await openWorkspace();
  const keep = options.keep === null ? null : join(options.keep, document.name);
  try {
    say('generating');
    const facts = await factsOf(document.path);
    const generated = await generateDocument(document.path, folder, options);
    const base = { document: document.name, ...facts, generated };
    if (generated.kind !== 'generated') return { ...base, checked: [], probed: null };
    const checked: Checked[] = [];
    for (const compiler of compilers) {
      say(`checking types, TypeScript ${compiler.name}`);
      checked.push(await typecheck(folder, compiler, options.seconds));
    }
    say('starting and probing');
    return { ...base, checked, probed: await probe(folder, options.seconds) };
  } finally {
    await closeWorkspace(folder, keep);
  }
}

/** The version as written; it stands near the start or, in sorted documents, anywhere. */
async function factsOf(path: string): Promise<Pick<Row, 'version' | 'bytes'>> {
  const { size } = await stat(path);
  const file = await open(path);
  try {
    const text = await file.readFile('utf8');
    const found = /^\s*\{?\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?(\d[\d.]*)/m.exec(text);
    const inline = found ?? /"(?:openapi|swagger)"\s*:\s*"(\d[\d.]*)"/.exec(text);
    return { version: inline?.[1] ?? '?', bytes: size };
  } finally {
    await file.close();
  }
}
