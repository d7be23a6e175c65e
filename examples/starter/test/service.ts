import { randomBytes } from 'node:crypto';
import { createServer } from 'gatewright';
import { hashOf } from '../src/api-key.ts';
import { createNotesApp } from '../src/app.ts';

const keys = { reader: newKey(), writer: newKey(), editor: newKey() };

/** The API on a free port, with a key for each role. */
export async function startService() {
  const app = await createNotesApp({
    host: '127.0.0.1',
    port: 0,
    environment: 'test',
    allowedHosts: [],
    trustProxy: [],
    keys: (['reader', 'writer', 'editor'] as const).map((role) => {
      return { name: role, hash: hashOf(keys[role]), role };
    }),
    logLevel: 'silent',
  });
  const server = createServer(app);
  const { url } = await server.listen(0);
  return {
    url,
    keys,
    /** Asks with the key of a role, or with none. */
    ask(role: keyof typeof keys | null, method: string, path: string, body?: unknown) {
      return fetch(url + path, {
        method,
        headers: {
          ...(role === null ? {} : { 'X-API-Key': keys[role] }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    },
    async close() {
      await server.close();
      await app.shutdown();
    },
  };
}

function newKey(): string {
  return randomBytes(24).toString('base64url');
}
