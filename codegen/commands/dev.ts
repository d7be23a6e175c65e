import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { write } from '../write.ts';
import { build } from './build.ts';
import { ServerProcess } from './server-process.ts';
import type { Settings } from './settings.ts';
import { complain, counted, print, printDiagnostics } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { Watch } from './watch.ts';

/** `gatewright dev`: generates and serves, again at every change, until SIGINT or SIGTERM. */
export async function runDev(settings: Settings): Promise<0> {
  const { command } = settings.dev;
  if (command === null) {
    throw new UsageError('nothing to serve: set dev.command in gatewright.config.ts');
  }
  const server = new ServerProcess(command, settings.cwd);
  await follow(settings, () => server.restart());
  await server.stop();
  return 0;
}

/** `gatewright generate --watch`: generates at every change, until SIGINT or SIGTERM. */
export async function runWatch(settings: Settings): Promise<0> {
  await follow({ ...settings, dev: { command: null, watch: [] } }, async () => undefined);
  return 0;
}

/** Regenerates and calls back at every change; a contract with errors changes nothing. */
async function follow(settings: Settings, made: () => Promise<void>): Promise<void> {
  const folders = settings.dev.watch
    .map((folder) => resolve(settings.cwd, folder))
    .filter((folder) => existsSync(folder));
  let work: Promise<void> = Promise.resolve();
  const watch = new Watch(() => {
    work = work.then(() => round());
  });
  const round = async (): Promise<void> => {
    watch.add(await regenerate(settings, made));
  };
  const stopped = signalled();
  watch.add([resolve(settings.cwd, settings.input)], folders);
  work = round();
  await work;
  await stopped;
  watch.close();
  await work;
}

async function regenerate(
  settings: Settings,
  made: () => Promise<void>,
): Promise<readonly string[]> {
  try {
    const { diagnostics, sources, result } = await build(settings);
    printDiagnostics(diagnostics);
    if (result === null) {
      complain('the contract has errors; nothing was generated');
      return sources;
    }
    await write(result.folder, result.files, result.changes);
    if (result.changes.length > 0)
      print(`${counted(result.changes.length, 'generated file')} changed`);
    await made();
    return sources;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return [];
  }
}

function signalled(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
