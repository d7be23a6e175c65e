import { watch as watchFolder } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { dirname, join } from 'node:path';

const QUIET_MS = 80;

/** Calls back once after changes have come to rest. */
export class Watch {
  readonly #changed: () => void;
  readonly #files = new Set<string>();
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Adds to what is watched; editors replace files, so their folders are. */
  add(files: readonly string[], folders: readonly string[] = []): void {
    for (const file of files) this.#files.add(file);
    for (const folder of new Set(files.map((file) => dirname(file)))) {
      this.#watch(folder, false, (name) => name === null || this.#files.has(join(folder, name)));
    }
    for (const folder of folders) this.#watch(folder, true, () => true);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  #watch(folder: string, recursive: boolean, counts: (name: string | null) => boolean): void {
    const key = `${folder}:${recursive}`;
    if (this.#watchers.has(key)) return;
    const watcher = watchFolder(folder, { recursive }, (_event, name) => {
      if (!counts(name)) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#changed, QUIET_MS);
    });
    watcher.on('error', () => watcher.close());
    this.#watchers.set(key, watcher);
  }
}
