import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server as HttpServer,
  ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { awaitContinue } from './edge/continue.ts';
import { isEnforced } from './edge/enforced.ts';
import { clientProblem, lastAnswer, rawAnswer } from './edge/raw-answer.ts';
import { responseClass } from './edge/served-response.ts';
import { Turns } from './edge/turns.ts';
import type { Problem } from './problem/problem.ts';
import { refusal } from './problem/refusal.ts';

/** How often connections that fell idle while closing are ended. */
const SWEEP_MILLISECONDS = 50;

export interface ServerOptions {
  /** Milliseconds to receive a whole request; default 60000. */
  readonly requestTimeout?: number;
  /** Milliseconds to receive the headers; default 10000. */
  readonly headersTimeout?: number;
  /** Milliseconds an idle connection is kept; default 5000. */
  readonly keepAliveTimeout?: number;
  /** Bytes of all header fields; default 16384. */
  readonly maxHeaderSize?: number;
  /** Milliseconds that `close` waits for requests under way; default 10000. */
  readonly closeTimeout?: number;
}

export interface Server {
  readonly http: HttpServer;
  /** Port 0 takes a free one; default host 127.0.0.1. Rejects where the address is taken. */
  readonly listen: (
    port: number,
    host?: string,
  ) => Promise<{ readonly port: number; readonly url: string }>;
  /** Stops accepting, waits for requests under way, then ends what is left. */
  readonly close: () => Promise<void>;
}

/**
 * Wraps an app so that what Node answers itself (malformed requests, headers too large, timeouts)
 * is a problem document too, and `Expect: 100-continue` waits for the guard.
 */
export function createServer(app: RequestListener, options: ServerOptions = {}): Server {
  const { closeTimeout = 10_000 } = options;
  const turns = new Turns();
  const http = createHttpServer(
    {
      requestTimeout: options.requestTimeout ?? 60_000,
      headersTimeout: options.headersTimeout ?? 10_000,
      keepAliveTimeout: options.keepAliveTimeout ?? 5_000,
      maxHeaderSize: options.maxHeaderSize ?? 16_384,
      connectionsCheckingInterval: 1_000,
      requireHostHeader: false,
      // Spares a request without a body the events of one; a host app may listen for them.
      optimizeEmptyRequests: isEnforced(app),
      ServerResponse: isEnforced(app) ? responseClass : ServerResponse,
    },
    (req, res) => {
      turns.note(res);
      if (lacksHost(req)) answerAndClose(res, refusal('bad-host'));
      else if (hasForeignCoding(req)) answerAndClose(res, refusal('malformed-request'));
      else app(req, res);
    },
  );
  http.on('checkContinue', (req: IncomingMessage, res: ServerResponse) => {
    awaitContinue(req);
    http.emit('request', req, res);
  });
  http.on('checkExpectation', (_req: IncomingMessage, res: ServerResponse) => {
    turns.note(res);
    answerAndClose(res, refusal('expectation-failed'));
  });
  http.on('connect', (_req: IncomingMessage, socket: Socket) => {
    refuse(socket, refusal('malformed-request', { detail: 'this is no proxy' }));
  });
  http.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    refuseInTurn(socket, clientProblem(error.code), turns.standing(socket));
  });
  return {
    http,
    listen: (port, host = '127.0.0.1') => listen(http, port, host),
    close: () => close(http, closeTimeout),
  };
}

/** RFC 9112 3.2; Node would answer it with an empty body. */
function lacksHost(req: IncomingMessage): boolean {
  return req.headers.host === undefined && req.httpVersion === '1.1';
}

/** RFC 9112 6.1; Node finds it out after the request was handed on. */
function hasForeignCoding({ headers }: IncomingMessage): boolean {
  const coding = headers['transfer-encoding'];
  return coding !== undefined && coding.toLowerCase() !== 'chunked';
}

function refuseInTurn(
  socket: Socket,
  problem: Problem | null,
  { answered, pending }: ReturnType<Turns['standing']>,
): void {
  if (answered) endAfterWrites(socket);
  else if (pending !== null && problem !== null) {
    pending.once('finish', () => refuse(socket, problem));
  } else refuse(socket, problem);
}

function endAfterWrites(socket: Socket): void {
  socket.on('error', () => socket.destroy());
  socket.destroySoon();
}

/** Answers in the turn of its request and closes the connection. */
function answerAndClose(res: ServerResponse, problem: Problem): void {
  const { status, headers, text } = lastAnswer(problem);
  res.shouldKeepAlive = false;
  res.writeHead(status, headers).end(text);
}

/** Answers on the bare socket and closes it: what follows on it cannot be trusted. */
function refuse(socket: Socket, problem: Problem | null): void {
  // Node takes its own listener off the socket of CONNECT: a reset would end the process.
  socket.on('error', () => socket.destroy());
  if (problem === null || !socket.writable) socket.destroy();
  else socket.end(rawAnswer(problem), () => socket.destroySoon());
}

function listen(
  http: HttpServer,
  port: number,
  host: string,
): Promise<{ readonly port: number; readonly url: string }> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      const taken = (http.address() as AddressInfo).port;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ port: taken, url: `http://${name}:${taken}` });
    });
  });
}

function close(http: HttpServer, timeout: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const sweep = setInterval(() => http.closeIdleConnections(), SWEEP_MILLISECONDS);
    const timer = setTimeout(() => http.closeAllConnections(), timeout);
    http.close((error) => {
      clearTimeout(timer);
      clearInterval(sweep);
      if (error === undefined || isNotRunning(error)) resolve();
      else reject(error);
    });
  });
}

/** Closing twice is no mistake. */
function isNotRunning(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ERR_SERVER_NOT_RUNNING';
}
