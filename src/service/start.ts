/** The process of the reference service: settings in, a listening server, a graceful stop. */
import { contract } from '../../generated/index.ts';
import type { AdministratorResult } from '../identity/index.ts';
import { createService, type Service } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { isDeployed } from './config/rules.ts';
import { welcome } from './welcome.ts';

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const config = await readConfig(process.env, process.cwd());
  const service = await createService(config);
  const { url } = await listen(service, config);
  stopOnSignals(service);
  const administrator = await firstAdministrator(service);
  const { environment } = config;
  const { docs } = contract;
  const shown = !isDeployed(environment) || docs.production !== 'hidden';
  process.stdout.write(welcome({ environment, url, docs: shown ? docs.ui : null, administrator }));
}

async function firstAdministrator(service: Service): Promise<AdministratorResult> {
  try {
    return await service.ensureAdministrator();
  } catch (error) {
    await service.close();
    throw error;
  }
}

async function listen(service: Service, { host, port }: Config): Promise<{ url: string }> {
  try {
    return await service.server.listen(port, host);
  } catch (error) {
    await service.close();
    throw inWords(error, host, port);
  }
}

function inWords(error: unknown, host: string, port: number): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const place = `port ${port} of ${host}`;
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(
        `${place} is in use: stop the program that listens there, or choose another port with PORT, for instance PORT=3001`,
      );
    case 'EACCES':
      return new Error(
        `${place} may not be used by this account: choose one of 1024 or more with PORT`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(
        `HOST ${host} is no address of this machine: 127.0.0.1 is, and 0.0.0.0 is all of them`,
      );
    default:
      return error;
  }
}

/** The first signal stops gracefully; a second one ends the process at once. */
function stopOnSignals(service: Service): void {
  const stop = (): void => {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    service.close().catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    });
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}
