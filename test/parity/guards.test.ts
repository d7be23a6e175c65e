import type { AddressInfo } from 'node:net';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Store } from 'express-rate-limit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type Handlers, type Verifiers } from '../../generated/index.ts';
import { createApp, createLogger, jwtVerifier, Problem } from '../../src/index.ts';
import {
  audience,
  callersOf,
  carry,
  describeCaller,
  isBearer,
  issuer,
  readApiKey,
  secret,
} from './callers.ts';
import { operations, schemes, type RawOperation } from './document.ts';
import { verdict, type Caller } from './oracle.ts';
import { validRequest } from './requests.ts';

const calls = new Map<string, number>();
const servers: Server[] = [];
const bases = { development: '', production: '' };

beforeAll(async () => {
  bases.development = await listen('development');
  bases.production = await listen('production');
});
afterAll(async () => {
  await Promise.all(
    servers.map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())),
  );
});

it('knows the same operations as the document', () => {
  const told = Object.entries(contract.operations).map(([id, { method, path }]) => [
    id,
    method,
    path,
  ]);
  expect(told.toSorted()).toEqual(
    operations.map(({ id, method, path }) => [id, method, path]).toSorted(),
  );
});

describe.each(operations)('$method $path', (operation) => {
  it.each(withDescription(callersOf(operation)))('%s', async (_, caller) => {
    const expected = verdict(operation, caller);
    const { response, ran } = await send(bases.development, operation, caller);
    expect(ran).toBe(expected === 'admitted' ? 1 : 0);
    expect(response.status).toBe(expected === 'admitted' ? 501 : expected);
    await expectWellFormedDenial(response, expected);
  });
});

describe.each(operations.filter(({ internal }) => internal))(
  '$method $path in production',
  (operation) => {
    it.each(withDescription(callersOf(operation)))('%s', async (_, caller) => {
      const admitted = verdict(operation, caller) === 'admitted';
      const { response, ran } = await send(bases.production, operation, caller);
      expect(response.status).toBe(admitted ? 501 : 404);
      expect(ran).toBe(admitted ? 1 : 0);
    });
  },
);

function withDescription(callers: readonly Caller[]): readonly (readonly [string, Caller])[] {
  return callers.map((caller) => [describeCaller(caller), caller]);
}

async function expectWellFormedDenial(response: Response, expected: 'admitted' | 401 | 403) {
  if (expected === 'admitted') return;
  expect(response.headers.get('content-type')).toMatch(/^application\/(problem\+)?json/);
  if (expected === 401) expect(response.headers.get('www-authenticate')).toBeTruthy();
  expect(await response.json()).toMatchObject({ status: expected });
}

async function send(base: string, operation: RawOperation, caller: Caller) {
  const before = calls.get(operation.id) ?? 0;
  const response = await fetch(validRequest(base, operation, await carry(caller)));
  return { response, ran: (calls.get(operation.id) ?? 0) - before };
}

/** The port is taken before the app is made: production answers only hosts that it is told. */
async function listen(environment: 'development' | 'production'): Promise<string> {
  let answer: RequestListener = () => undefined;
  const server = createServer((request, response) => answer(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  answer = await createApp(contract, {
    environment,
    handlers: countingHandlers(),
    verifiers: verifiers(),
    allowedHosts: [host],
    requireHttps: false,
    logger: createLogger({ level: 'silent' }),
    rateLimit: { store: endless },
  });
  return `http://${host}`;
}

/** A store whose limits are never reached. */
function endless(): Store {
  const first = { totalHits: 1, resetTime: undefined };
  return { increment: () => first, decrement: () => undefined, resetKey: () => undefined };
}

/** Every handler counts its call and says so with 501. */
function countingHandlers(): Handlers {
  const handlers = operations.map(({ id }) => [
    id,
    () => {
      calls.set(id, (calls.get(id) ?? 0) + 1);
      throw new Problem('not-implemented');
    },
  ]);
  return Object.fromEntries(handlers) as Handlers;
}

function verifiers(): Verifiers {
  const bearer = jwtVerifier({
    issuer,
    audience,
    algorithms: ['HS256'],
    key: { kind: 'secret', secret },
    accept: (claims) => ({
      subject: String(claims['sub']),
      scopes: String(claims['scope']).split(' '),
      roles: typeof claims['role'] === 'string' ? [claims['role']] : [],
    }),
  });
  const apiKey = ({ key }: { key: string }) => {
    const state = readApiKey(key);
    if (state === null) return null;
    return {
      subject: 'key-owner',
      scopes: state.scopes,
      roles: state.role === null ? [] : [state.role],
    };
  };
  return Object.fromEntries(
    Object.keys(schemes).map((name) => [name, isBearer(name) ? bearer : apiKey]),
  ) as unknown as Verifiers;
}
