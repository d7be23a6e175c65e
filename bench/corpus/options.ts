import { parseArgs } from 'node:util';

export interface Options {
  /** Documents, or folders of them. */
  readonly paths: readonly string[];
  /** How many documents to draw from the installed packages. */
  readonly sample: number;
  readonly seed: number;
  /** Seconds that one step of one document may take. */
  readonly seconds: number;
  /** Megabytes of heap that generating one document may take. */
  readonly megabytes: number;
  readonly jobs: number;
  /** Where each document's output stays; `null`: nowhere. */
  readonly keep: string | null;
}

export const USAGE = `npm run corpus -- [<folder or file> ...] [--sample 200 [--seed 1]]

  --sample <n>      draw n documents from the packages in bench/corpus
                    (install them first: npm ci --prefix bench/corpus)
  --seed <n>        which ones (default 1)
  --seconds <n>     limit of each step (default 180)
  --megabytes <n>   limit of the generator's heap (default 4096)
  --jobs <n>        documents at a time (default 1)
  --keep <folder>   leave the generated files there
`;

/** Throws where an option is unknown or no number. */
export function readOptions(argv: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      sample: text,
      seed: text,
      seconds: text,
      megabytes: text,
      jobs: text,
      keep: text,
    },
  });
  return {
    paths: positionals,
    sample: numberOf('sample', values.sample, 0),
    seed: numberOf('seed', values.seed, 1),
    seconds: numberOf('seconds', values.seconds, 180),
    megabytes: numberOf('megabytes', values.megabytes, 4096),
    jobs: Math.max(1, numberOf('jobs', values.jobs, 1)),
    keep: values.keep ?? null,
  };
}

function numberOf(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^\d+$/.test(text)) throw new Error(`--${name} must be a whole number`);
  return Number(text);
}
