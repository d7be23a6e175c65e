/** The reference service as a child process: says its port, and on request what it holds. */
import { createService } from '../../src/service/app.ts';
import { readConfig } from '../../src/service/config.ts';

export interface Held {
  readonly heapMegabytes: number;
  readonly residentMegabytes: number;
}

const service = await createService(await readConfig(process.env));
const { port } = await service.server.listen(0, '127.0.0.1');
await service.ensureAdministrator();
process.on('message', (question) => {
  if (question === 'held') process.send?.(held());
  else void service.close().finally(() => process.disconnect());
});
process.send?.({ port });

/** What is left once the garbage is gone. */
function held(): Held {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heapMegabytes: heapUsed / 2 ** 20, residentMegabytes: rss / 2 ** 20 };
}
