import { join } from 'node:path';
import type { Options } from './options.ts';
import { runNode } from './child.ts';
import { REPOSITORY } from './workspace.ts';

export interface Generated {
  readonly kind: 'generated' | 'diagnosed' | 'broken';
  readonly operations: number | null;
  readonly seconds: number;
  /** Errors of the document, or how the generator broke. */
  readonly words: readonly string[];
}

interface Report {
  readonly ok: boolean;
  readonly operations: number | null;
  readonly diagnostics: readonly {
    readonly at: { readonly line: number; readonly column: number };
    readonly severity: string;
    readonly code: string;
    readonly message: string;
  }[];
}

/** Runs `gatewright generate` on a document, as a user would who has decided nothing yet. */
export async function generateDocument(
  document: string,
  folder: string,
  { seconds, megabytes }: Options,
): Promise<Generated> {
  const command = join(REPOSITORY, 'bin/gatewright.js');
  const flags = ['-i', document, '-o', 'generated', '--undecided', 'public', '--json'];
  const result = await runNode(
    [`--max-old-space-size=${megabytes}`, '-C', 'source', command, 'generate', ...flags],
    { cwd: folder, seconds },
  );
  const broken = (word: string): Generated => ({
    kind: 'broken',
    operations: null,
    seconds: result.seconds,
    words: [word, ...result.stderr.trim().split('\n').slice(0, 12)],
  });
  if (result.outcome === 'timeout') return broken(`no end after ${seconds} s`);
  const report = parsed(result.stdout);
  if (report === null || result.code === null || result.code > 1) {
    return broken(`exit ${result.code ?? 'by a signal'}`);
  }
  return {
    kind: report.ok ? 'generated' : 'diagnosed',
    operations: report.operations,
    seconds: result.seconds,
    words: report.diagnostics.filter(({ severity }) => severity === 'error').map(wordsOf),
  };
}

function wordsOf({ at, code, message }: Report['diagnostics'][number]): string {
  return `${at.line}:${at.column} ${code} ${message}`;
}

function parsed(text: string): Report | null {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return null;
  }
}
