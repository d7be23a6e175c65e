import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Held } from './service.ts';

const CHILD = fileURLToPath(new URL('service.ts', import.meta.url));
export const HOST = 'api.example.com';
export const ADMINISTRATOR = { username: 'root', password: randomBytes(24).toString('hex') };

export interface RunningService {
  readonly port: number;
  readonly held: () => Promise<Held>;
  readonly stop: () => Promise<void>;
}

/** As in production, behind a proxy that speaks HTTPS; limits so high that they hide nothing. */
export async function startService(): Promise<RunningService> {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-abuse-'));
  const child = fork(CHILD, {
    execArgv: ['-C', 'source', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      DATA_DIR: folder,
      PUBLIC_URL: `https://${HOST}`,
      ALLOWED_HOSTS: HOST,
      TRUST_PROXY: '127.0.0.1',
      TOKEN_SECRET: randomBytes(64).toString('hex'),
      DEFAULT_LIMIT: '1000000',
      LOGIN_LIMIT: '1000000',
      ADMIN_USERNAME: ADMINISTRATOR.username,
      ADMIN_PASSWORD: ADMINISTRATOR.password,
    },
  });
  const ended = once(child, 'exit').then(() => null);
  const answer = async (): Promise<unknown> => {
    const told = await Promise.race([once(child, 'message'), ended]);
    if (told === null) throw new Error('the service ended');
    return told[0];
  };
  const { port } = (await answer()) as { readonly port: number };
  return {
    port,
    held: () => {
      child.send('held');
      return answer() as Promise<Held>;
    },
    stop: async () => {
      child.send('stop');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
