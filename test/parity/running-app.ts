import { request, Agent } from 'node:http';
import { pino } from 'pino';
import { createApp } from '../../src/runtime/app.ts';
import type { Contract } from '../../src/runtime/contract.ts';
import type { AppOptions } from '../../src/runtime/options.ts';
import { createServer } from '../../src/runtime/server.ts';

export interface RunningApp {
  readonly port: number;
  readonly send: (message: Message) => Promise<Answer>;
  readonly close: () => Promise<void>;
}
/** A request as it goes over the wire: nothing in it is tidied up. */
export interface Message {
  readonly method?: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** An app on a free port; `close` ends it. */
export async function runApp(
  contract: Contract,
  options: Partial<AppOptions<object, object>> = {},
): Promise<RunningApp> {
  const app = await createApp(contract, {
    handlers: {},
    verifiers: {},
    environment: 'test',
    env: {},
    logger: pino({ level: 'silent' }),
    ...options,
  });
  // No kept connection ends while a test takes its time.
  const server = createServer(app, { closeTimeout: 100, keepAliveTimeout: 3_600_000 });
  const { port } = await server.listen(0);
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  return {
    port,
    send: (message) => send(port, agent, message),
    close: async () => {
      agent.destroy();
      await server.close();
      await app.shutdown();
    },
  };
}

function send(port: number, agent: Agent, message: Message): Promise<Answer> {
  const { method = 'GET', target, headers, body } = message;
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, agent, method, path: target, headers: { ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const { statusCode = 0, headers: fields } = response;
          resolve({ status: statusCode, headers: fields, text: Buffer.concat(chunks).toString() });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
