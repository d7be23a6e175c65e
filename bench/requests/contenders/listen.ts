import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from '../domain/setup.ts';

/** Longer than anybody leaves a connection idle, however busy the machine is. */
export const KEEP_ALIVE_MILLISECONDS = 120_000;

/** Serves an app on a free port. */
export function listen(app: RequestListener): Promise<Running> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS }, app);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve({ port: (server.address() as AddressInfo).port });
    });
  });
}
