import { styleText } from 'node:util';
import type { Diagnostic } from '../diagnostic.ts';
import { formatDiagnostic } from '../diagnostic.ts';

/** Data and summaries: stdout. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Diagnostics and failures: stderr. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** One line each, the severity coloured where stderr is a terminal and NO_COLOR is not set. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const color = diagnostic.severity === 'error' ? 'red' : 'yellow';
    const word = styleText(color, diagnostic.severity, { stream: process.stderr });
    complain(formatDiagnostic(diagnostic).replace(` ${diagnostic.severity} `, () => ` ${word} `));
  }
}

/** What takes time, told in one line that each step replaces. */
export interface Progress {
  readonly say: (step: string) => void;
  /** Wipes the line. */
  readonly end: () => void;
}

/** On terminals only, and not in CI, where some give a job one. */
export function progress(): Progress {
  const isShown = process.stderr.isTTY && !process.env['CI'];
  const show = (text: string): void => {
    if (isShown) process.stderr.write(`\r\u001b[2K${text}`);
  };
  return { say: (step) => show(`${step} …`), end: () => show('') };
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
