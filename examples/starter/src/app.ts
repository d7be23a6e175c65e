import { createApp, createLogger, type App } from 'gatewright';
import { contract } from '../generated/index.ts';
import { createHandlers } from './handlers.ts';
import { createNotes } from './notes.ts';
import type { Settings } from './settings.ts';
import { createVerifiers } from './verifiers.ts';

/** The whole API as an Express app; rejects where the contract's demands are not met. */
export function createNotesApp(settings: Settings): Promise<App> {
  const { allowedHosts } = settings;
  return createApp(contract, {
    handlers: createHandlers(createNotes()),
    verifiers: createVerifiers(settings.keys),
    environment: settings.environment,
    trustProxy: settings.trustProxy,
    probes: ['getHealth'],
    logger: createLogger({ level: settings.logLevel }),
    ...(allowedHosts.length === 0 ? {} : { allowedHosts }),
  });
}
