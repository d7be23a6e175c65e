import type { Contract } from './contract/model.ts';
import { emitClient } from './emit/client.ts';
import { emitDocument } from './emit/document.ts';
import { emitHandlers } from './emit/handlers.ts';
import { emitIndex } from './emit/index.ts';
import { emitOperations } from './emit/operations.ts';
import { emitRouter } from './emit/router.ts';
import { emitSchema } from './emit/schema.ts';
import { emitSdk } from './emit/sdk.ts';
import { emitValidators } from './emit/validators.ts';
import type { Origin } from './print/manifest.ts';
import { MANIFEST, manifestText } from './print/manifest.ts';
import { compareText } from './print/names.ts';

/** Path relative to the output folder, with `/`, to content. */
export type Files = ReadonlyMap<string, string>;

type Output = string | Files;
type Emit = (contract: Contract, stop: AbortSignal) => Output | Promise<Output>;
/** A row whose path ends in `/` gives a folder, every other one file. */
type Emitter = readonly [path: string, emit: Emit];

/** Take long, in threads of their own: begun before the others, awaited after them. */
const BESIDE: readonly Emitter[] = [['sdk/', emitSdk]];

const EMITTERS: readonly Emitter[] = [
  ['schema.ts', emitSchema],
  ['client.ts', emitClient],
  ['operations.ts', emitOperations],
  ['handlers.ts', emitHandlers],
  ['router.ts', emitRouter],
  ['validators/', emitValidators],
  ['document.ts', emitDocument],
  ['index.ts', emitIndex],
];

/**
 * All files of a contract; the same bytes for the same contract. Touches no file of the project.
 * Rows of the table that `except` names are left out, for measuring; `say` hears what is at work.
 */
export async function generate(
  contract: Contract,
  origin: Origin = {},
  except: readonly string[] = [],
  say: (path: string) => void = () => undefined,
): Promise<Files> {
  const wanted = ([path]: Emitter): boolean => !except.includes(path);
  const stop = new AbortController();
  try {
    const beside = Promise.all(
      BESIDE.filter(wanted).map((emitter) => emitted(emitter, contract, stop.signal)),
    );
    // The others' failure is told first; then nothing waits for this one's.
    beside.catch(() => undefined);
    const files: (readonly [string, string])[] = [];
    for (const emitter of EMITTERS.filter(wanted)) {
      say(emitter[0]);
      files.push(...(await emitted(emitter, contract, stop.signal)));
    }
    for (const [path] of BESIDE.filter(wanted)) say(path);
    files.push(...(await beside).flat());
    files.sort(([a], [b]) => compareText(a, b));
    return new Map([...files, [MANIFEST, manifestText(files, origin)]]);
  } finally {
    stop.abort();
  }
}

async function emitted(
  [path, emit]: Emitter,
  contract: Contract,
  stop: AbortSignal,
): Promise<readonly (readonly [string, string])[]> {
  const output = await emit(contract, stop);
  if (typeof output === 'string') return [[path, output]];
  return [...output].map(([name, content]): [string, string] => [path + name, content]);
}
