import type { Generated } from './generate.ts';
import type { Probed } from './probe.ts';
import type { Checked } from './typecheck.ts';

export interface Row {
  readonly document: string;
  /** Of OpenAPI, as written. */
  readonly version: string;
  readonly bytes: number;
  readonly generated: Generated;
  readonly checked: readonly Checked[];
  readonly probed: Probed | null;
}

/** Whether a document ended in one of the two ways that are allowed. */
export function isFine({ generated, checked, probed }: Row): boolean {
  if (generated.kind === 'diagnosed') return generated.words.length > 0;
  if (generated.kind === 'broken') return false;
  return checked.every(({ findings }) => findings.length === 0) && probed?.findings.length === 0;
}

export const HEADINGS = ['document', 'OpenAPI', 'kB', 'operations', 'generated'] as const;

/** The line of a row, in columns as wide as the headings ask for. */
export function lineOf(row: Row, width: number): string {
  const { generated, checked, probed } = row;
  const cells = [
    row.document.padEnd(width),
    row.version.padEnd(7),
    String(Math.ceil(row.bytes / 1000)).padStart(6),
    String(generated.operations ?? '-').padStart(10),
    `${generated.seconds.toFixed(1)} s`.padStart(9),
  ];
  const last =
    generated.kind === 'generated'
      ? [...checked.map(checkedWords), probed === null ? '' : probedWords(probed)]
      : [generated.kind === 'diagnosed' ? counted(generated.words.length) : 'BROKEN'];
  return [...cells, ...last].join('  ');
}

export function headingsOf(width: number): string {
  const [document, version, size, operations, generated] = HEADINGS;
  const cells = [
    document.padEnd(width),
    version.padEnd(7),
    size.padStart(6),
    operations.padStart(10),
    generated.padStart(9),
  ];
  return [...cells, 'types, start, probes; or what is wrong in the document'].join('  ');
}

/** What a person has to look at, a few lines each. */
export function notesOf({ generated, checked, probed }: Row): readonly string[] {
  if (generated.kind === 'diagnosed') return shortened(generated.words, 3);
  return [
    ...shortened(generated.kind === 'broken' ? generated.words : [], 12),
    ...checked.flatMap(({ findings }) => shortened(findings, 4)),
    ...shortened(probed?.findings ?? [], 6),
  ];
}

function shortened(words: readonly string[], most: number): readonly string[] {
  const rest = words.length - most;
  return rest > 0 ? [...words.slice(0, most), `… and ${rest} more`] : words;
}

function checkedWords({ compiler, seconds, findings }: Checked): string {
  return `TypeScript ${compiler} ${findings.length === 0 ? 'ok' : 'FAILS'} ${seconds.toFixed(1)} s`;
}

function probedWords({ started, operations, requests, findings }: Probed): string {
  if (started === null) return 'DOES NOT START';
  const verdict = findings.length === 0 ? 'ok' : 'FAILS';
  return `started ${started.toFixed(1)} s  probes ${verdict} (${operations} operations, ${requests} requests)`;
}

function counted(errors: number): string {
  return `${errors} ${errors === 1 ? 'error' : 'errors'} in the document`;
}
