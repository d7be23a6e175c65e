import { connect, type Socket } from 'node:net';
import { AnswerReader } from './answer-reader.ts';

/** Gives requests and takes answers; times are milliseconds of `performance.now`. */
export interface Exchange {
  /** The request to send; `null` when it is enough. */
  readonly next: (now: number) => Buffer | null;
  /** Throws where the answer is not what it must be. */
  readonly done: (status: number, sentAt: number, now: number) => void;
}

/** Sends one request after the other over one kept connection. */
export class Connection {
  /** Rejects where the server ends it or answers something else. */
  readonly ended: Promise<void>;
  readonly #socket: Socket;
  readonly #exchange: Exchange;
  readonly #reader = new AnswerReader();
  #sentAt = 0;

  constructor(port: number, exchange: Exchange) {
    this.#exchange = exchange;
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.ended = new Promise((resolve, reject) => {
      this.#socket
        .on('connect', () => this.#send(performance.now()))
        .on('data', (chunk: Buffer) => this.#receive(chunk))
        .on('end', () => reject(new Error('the server ended a kept connection')))
        .on('error', reject)
        .on('close', resolve);
    });
  }

  end(): void {
    this.#socket.destroy();
  }

  #send(now: number): void {
    const request = this.#exchange.next(now);
    if (request === null) {
      this.#socket.destroy();
      return;
    }
    this.#sentAt = now;
    this.#socket.write(request);
  }

  #receive(chunk: Buffer): void {
    try {
      const status = this.#reader.read(chunk);
      if (status === null) return;
      const now = performance.now();
      this.#exchange.done(status, this.#sentAt, now);
      this.#send(now);
    } catch (error) {
      this.#socket.destroy(error as Error);
    }
  }
}
