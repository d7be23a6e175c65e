import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'gatewright';
import { hashOf } from './api-key.ts';
import { createNotesApp } from './app.ts';
import { readSettings, type Settings } from './settings.ts';

try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  await start(readSettings(process.env));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function start(given: Settings): Promise<void> {
  const key = given.environment === 'development' && given.keys.length === 0 ? newKey() : null;
  const settings = key === null ? given : { ...given, keys: [developer(key)] };
  const app = await createNotesApp(settings);
  const server = createServer(app);
  const stop = (): void => {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    void server.close().then(() => app.shutdown());
  };
  const { url } = await server
    .listen(settings.port, settings.host)
    .catch(async (error: unknown) => {
      await app.shutdown();
      throw error;
    });
  process.on('SIGINT', stop).on('SIGTERM', stop);
  process.stdout.write(welcome(url, settings, key));
}

function newKey(): string {
  return randomBytes(24).toString('base64url');
}

function developer(key: string) {
  return { name: 'developer', hash: hashOf(key), role: 'editor' } as const;
}

function welcome(url: string, { environment }: Settings, key: string | null): string {
  const lines = [`Notes is up (${environment}) at ${url}`];
  if (environment === 'development') lines.push(`  Docs  ${url}/docs`);
  if (key !== null) lines.push(`  Try   curl -i ${url}/notes -H 'X-API-Key: ${key}'`);
  return `${lines.join('\n')}\n`;
}
