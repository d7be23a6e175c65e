/** Gatewright: the generated contract, in production settings. */
import { pathToFileURL } from 'node:url';
import {
  createApp,
  createLogger,
  createServer,
  jwtVerifier,
  type Contract,
  type HandlerRequest,
} from '../../../src/index.ts';
import { KEEP_ALIVE_MILLISECONDS } from './listen.ts';
import { operationsOf } from '../domain/operation.ts';
import { find, place, type Draft } from '../domain/order.ts';
import type { Setup, Start } from '../domain/setup.ts';

export const start: Start = async (setup) => {
  const { contract } = (await import(pathToFileURL(setup.generated).href)) as {
    readonly contract: Contract;
  };
  const app = await createApp(contract, {
    handlers: handlersOf(setup.operations),
    verifiers: { bearer: verifier(setup) },
    environment: 'production',
    env: { RATE_LIMIT: String(setup.limit) },
    allowedHosts: ['orders.example'],
    // Behind a proxy that ends TLS, as the others are.
    requireHttps: false,
    // No contender writes a log.
    logger: createLogger({ level: 'silent' }),
  });
  return createServer(app, { keepAliveTimeout: KEEP_ALIVE_MILLISECONDS }).listen(0);
};

function handlersOf(operations: number) {
  return Object.fromEntries(
    operationsOf(operations).map(({ id, workload }) => [id, workload === 'post' ? create : read]),
  );
}

function create({ body }: HandlerRequest) {
  return { status: 201, body: place(body as Draft) };
}

function read({ params, query }: HandlerRequest) {
  const { id, line } = params as { readonly id: string; readonly line: number };
  return { status: 200, body: find(id, line, (query as { readonly limit: number }).limit) };
}

function verifier({ algorithm, issuer, audience, key }: Setup) {
  return jwtVerifier({
    issuer,
    audience,
    algorithms: [algorithm],
    key:
      key.k === undefined
        ? { kind: 'public', key }
        : { kind: 'secret', secret: Buffer.from(key.k, 'base64url') },
    accept: ({ sub, scope, roles }) => ({
      subject: sub,
      scopes: typeof scope === 'string' ? scope.split(' ') : [],
      roles: Array.isArray(roles) ? roles.map(String) : [],
    }),
  });
}
