/** A contender's process, forked with the module that starts it and its setup as JSON. */
import type { Setup, Start } from '../domain/setup.ts';

export interface Started {
  readonly port: number;
  /** From the start of the process until it listened. */
  readonly milliseconds: number;
  /** Resident, once it listened. */
  readonly megabytes: number;
}

export type Order =
  | { readonly kind: 'usage' }
  | { readonly kind: 'profile' }
  | { readonly kind: 'write profile'; readonly path: string };

export interface Usage {
  /** Of all threads, since the process started. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

const [module = '', setup = ''] = process.argv.slice(2);
const { start } = (await import(module)) as { readonly start: Start };
const { port } = await start(JSON.parse(setup) as Setup);
const milliseconds = performance.now();
process.send?.({ port, milliseconds, megabytes: megabytes() } satisfies Started);

let stopProfiler: ((path: string) => Promise<void>) | null = null;
process.on('message', (order: Order) => {
  void obey(order).then(() => process.send?.(usage()));
});
process.on('disconnect', () => process.exit());

async function obey(order: Order): Promise<void> {
  if (order.kind === 'profile')
    stopProfiler = await (await import('./profiler.ts')).startProfiler();
  if (order.kind === 'write profile') await stopProfiler?.(order.path);
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuSeconds: (user + system) / 1e6, megabytes: megabytes() };
}

function megabytes(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}
