import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { AnswerReader } from '../requests/load/answer-reader.ts';
import type { Request } from './caller.ts';
import { HOST } from './start-service.ts';

/** Sends one request and gives the status of its answer; 0 where the connection ended without one. */
export type Send = (bytes: Buffer) => Promise<number>;

/** A request as it goes over the wire, so that sending it costs the sender next to nothing. */
export function bytesOf({ method, path, headers, body = '' }: Request): Buffer {
  const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const fields = { host: HOST, 'x-forwarded-proto': 'https', ...headers, ...length };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}

export interface Sender {
  readonly send: Send;
  readonly end: () => void;
}

/** One kept connection, opened anew where the server has ended it. */
export function sender(port: number): Sender {
  let open: Socket | null = null;
  const send: Send = async (bytes) => {
    if (open === null || open.destroyed) open = await connected(port);
    const socket = open;
    const reader = new AnswerReader();
    return new Promise((resolve) => {
      const done = (status: number): void => {
        socket.removeAllListeners();
        socket.on('error', () => undefined);
        if (status === 0 || socket.destroyed) {
          socket.destroy();
          open = null;
        }
        resolve(status);
      };
      socket
        .on('data', (chunk) => {
          const status = reader.read(Buffer.from(chunk));
          if (status !== null) done(status);
        })
        .on('error', () => done(0))
        .on('close', () => done(0));
      socket.write(bytes);
    });
  };
  return { send, end: () => open?.destroy() };
}

async function connected(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}
