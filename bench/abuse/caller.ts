import { Agent, request } from 'node:http';
import { ADMINISTRATOR, HOST } from './start-service.ts';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
export interface Reply {
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  readonly text: string;
}
export type Call = (request: Request) => Promise<Reply>;

/** Sends requests over at most that many kept connections. */
export function caller(port: number, connections: number): Call {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const call: Call = (message) =>
    new Promise((resolve) => {
      const { method, path, headers, body } = message;
      const fields = { host: HOST, 'x-forwarded-proto': 'https', ...headers };
      const sent = request(
        { host: '127.0.0.1', port, agent, method, path, headers: fields },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', () => resolve({ status: 0, text: '' }));
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            resolve({ status: response.statusCode ?? 0, text });
          });
        },
      );
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // The server ended an idle connection while the request was on its way.
        const stale = sent.reusedSocket && error.code === 'ECONNRESET';
        resolve(stale ? call(message) : { status: 0, text: '' });
      });
      sent.end(body);
    });
  return call;
}

/** The form that asks for a token with the administrator's password. */
export const LOGIN: Request = {
  method: 'POST',
  path: '/auth/token',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ grant_type: 'password', ...ADMINISTRATOR, scope: '' }).toString(),
};

/** A token of the administrator's. */
export async function signIn(call: Call): Promise<string> {
  const { status, text } = await call(LOGIN);
  if (status !== 200) throw new Error(`no token: ${status} ${text}`);
  return String((JSON.parse(text) as { readonly access_token?: unknown }).access_token);
}
