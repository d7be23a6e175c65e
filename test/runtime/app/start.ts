import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createApp, type App } from '../../../src/runtime/app.ts';
import type { Contract } from '../../../src/runtime/contract.ts';
import type { AppOptions } from '../../../src/runtime/options.ts';
import { createServer } from '../../../src/runtime/server.ts';

export const SILENT = pino({ level: 'silent' });

type Options = Partial<AppOptions<object, object>>;

/** An app that says nothing, with what a test gives it. */
export function silentApp(contract: Contract, options: Options): Promise<App> {
  return createApp(contract, {
    handlers: {},
    verifiers: {},
    environment: 'test',
    env: {},
    logger: SILENT,
    ...options,
  });
}

/** Starts an app on a free port until the test ends. */
export async function start(
  contract: Contract,
  options: Options = {},
): Promise<{ readonly url: string; readonly port: number }> {
  const app = await silentApp(contract, options);
  const server = createServer(app, { closeTimeout: 100, keepAliveTimeout: 600_000 });
  const address = await server.listen(0);
  onTestFinished(async () => {
    await server.close();
    await app.shutdown();
  });
  return address;
}
