import { deepEqual } from 'node:assert/strict';
import { request, type IncomingHttpHeaders } from 'node:http';
import { json } from 'node:stream/consumers';
import type { RunningContender } from './contender.ts';
import { operationsOf, type Operation } from './domain/operation.ts';
import { SCOPE, WORKLOADS } from './domain/setup.ts';
import { badRequest, goodRequest, orderFor, type Asked } from './requests.ts';
import { createIssuer, type Issuer, type TokenClaims } from './tokens.ts';

/** Requests a minute that the servers of the rehearsal allow: more than are refused otherwise. */
export const REHEARSAL_LIMIT = 12;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/**
 * Proves that a contender does the whole job: it refuses what it must, for the reason it must, and
 * answers good requests in full. Throws where it does not.
 */
export async function rehearse(running: RunningContender, operations: number, issuer: Issuer) {
  const all = operationsOf(operations);
  for (const workload of WORKLOADS) {
    const operation = all.findLast((each) => each.workload === workload);
    if (operation === undefined) throw new Error(`no operation is a ${workload}`);
    await new Rehearsal(running, operation, issuer).run();
  }
}

class Rehearsal {
  readonly #running: RunningContender;
  readonly #operation: Operation;
  readonly #issuer: Issuer;
  #number = 0;

  constructor(running: RunningContender, operation: Operation, issuer: Issuer) {
    this.#running = running;
    this.#operation = operation;
    this.#issuer = issuer;
  }

  async run(): Promise<void> {
    const { workload } = this.#operation;
    const other = SCOPE[workload === 'post' ? 'get' : 'post'];
    const stranger = await createIssuer(this.#issuer.algorithm);
    await this.#refused('no token', null, [401]);
    await this.#refused("a stranger's token", await stranger.sign({ subject: 'eve' }), [401]);
    await this.#refused('an expired token', await this.#token({ seconds: -60 }), [401]);
    const elsewhere = { audience: 'https://other.example/' };
    await this.#refused("another audience's token", await this.#token(elsewhere), [401]);
    await this.#refused('a token without the scope', await this.#token({ scope: other }), [403]);
    await this.#refused('a token without the role', await this.#token({ roles: ['guest'] }), [403]);
    const bad = await this.#ask(badRequest(this.#operation, await this.#token({}), 1));
    this.#expect('a bad request', bad, [400, 422]);
    await this.#limited();
  }

  /** Good answers until the limit, then none; another principal is served all the same. */
  async #limited(): Promise<void> {
    const token = await this.#token({});
    for (let count = 1; count <= REHEARSAL_LIMIT; count++) await this.#accepted(token);
    await this.#refused('one request too many', token, [429]);
    await this.#accepted(await this.#token({}));
  }

  async #accepted(token: string): Promise<void> {
    const number = 7;
    const answer = await this.#ask(goodRequest(this.#operation, token, number));
    this.#expect('a good request', answer, [this.#operation.workload === 'post' ? 201 : 200]);
    deepEqual(answer.body, orderFor(this.#operation, number));
    for (const name of ['x-request-id', 'x-content-type-options']) {
      if (answer.headers[name] === undefined) throw this.#fault(`sends no ${name}`);
    }
  }

  async #refused(what: string, token: string | null, statuses: readonly number[]): Promise<void> {
    this.#expect(what, await this.#ask(goodRequest(this.#operation, token, 1)), statuses);
  }

  /** Of a principal that has not been seen before. */
  #token(claims: Partial<TokenClaims>): Promise<string> {
    this.#number += 1;
    const subject = `${this.#operation.workload}-${this.#number}`;
    return this.#issuer.sign({ subject, ...claims });
  }

  #ask(asked: Asked): Promise<Answer> {
    return ask(this.#running.started.port, asked);
  }

  #expect(what: string, { status }: Answer, statuses: readonly number[]): void {
    if (statuses.includes(status)) return;
    throw this.#fault(`answers ${what} with ${status} instead of ${statuses.join(' or ')}`);
  }

  #fault(fault: string): Error {
    return new Error(`${this.#running.contender.name} ${fault} (${this.#operation.workload})`);
  }
}

function ask(port: number, { method, target, headers, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path: target, headers });
    sent.on('error', reject).on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      const isJson = headers['content-type']?.includes('json') === true;
      if (!isJson) response.resume();
      const read: Promise<unknown> = isJson ? json(response) : Promise.resolve(null);
      read.then((value) => resolve({ status, headers, body: value }), reject);
    });
    sent.end(body ?? undefined);
  });
}
