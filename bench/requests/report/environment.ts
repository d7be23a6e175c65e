import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type as system } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Where and when the figures come from. */
export interface Environment {
  readonly date: string;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  readonly gigabytes: number;
  readonly system: string;
  /** Of the contenders' packages. */
  readonly versions: Readonly<Record<string, string>>;
}

export function environmentNow(): Environment {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${system()} ${release()}`,
    versions: manifestOf('../package.json').dependencies,
  };
}

export function wordsOf({ date, node, processor, cores, gigabytes, system }: Environment): string {
  return `${date}, Node ${node.slice(1)}, ${processor} (${cores} cores, ${gigabytes} GB), ${system}`;
}

function manifestOf(path: string): { readonly dependencies: Readonly<Record<string, string>> } {
  const text = readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
  return JSON.parse(text) as { dependencies: Record<string, string> };
}
