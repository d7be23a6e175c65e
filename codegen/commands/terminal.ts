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

/** Shown while something takes time, on terminals only; returns what wipes it. */
export function progress(text: string): () => void {
  if (!process.stderr.isTTY) return () => undefined;
  process.stderr.write(text);
  return () => process.stderr.write('\r\u001b[2K');
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
