/** Fastify with its own Ajv and serialiser, jose and @fastify/rate-limit. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { KEEP_ALIVE_MILLISECONDS } from '../contenders/listen.ts';
import { operationsOf, resourceOf } from '../domain/operation.ts';
import { find, place, type Draft } from '../domain/order.ts';
import { PARAMS, QUERY, draftSchema, orderSchema } from '../domain/schemas.ts';
import { SCOPE, type Start } from '../domain/setup.ts';
import { authenticator, mayCall, type Caller } from './caller.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
  }
}

interface Line {
  readonly Params: { readonly id: string; readonly line: number };
  readonly Querystring: { readonly limit: number };
}

export const start: Start = async (setup) => {
  const verify = await authenticator(setup);
  const app = Fastify({
    genReqId: () => randomUUID(),
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
  });
  app.decorateRequest('caller', null);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await app.register(helmet);
  app.addHook('onRequest', async (request, reply) => {
    try {
      request.caller = await verify(request.headers.authorization);
    } catch {
      return reply.code(401).header('www-authenticate', 'Bearer').send({ error: 'unauthorised' });
    }
  });
  await app.register(rateLimit, {
    hook: 'preHandler',
    max: setup.limit,
    timeWindow: '1 minute',
    keyGenerator: ({ caller }) => caller?.subject ?? '',
  });
  for (const operation of operationsOf(setup.operations)) {
    const order = orderSchema(resourceOf(operation));
    const onRequest = allowed(SCOPE[operation.workload]);
    if (operation.workload === 'post') {
      const schema = { body: draftSchema(operation.index), response: { 201: order } };
      app.post<{ Body: Draft }>(operation.route, { onRequest, schema }, async (request, reply) => {
        reply.code(201);
        return place(request.body);
      });
    } else {
      const schema = {
        params: objectOf(PARAMS, Object.keys(PARAMS)),
        querystring: objectOf(QUERY, ['limit']),
        response: { 200: order },
      };
      app.get<Line>(operation.route, { onRequest, schema }, async ({ params, query }) =>
        find(params.id, params.line, query.limit),
      );
    }
  }
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { port: (app.server.address() as AddressInfo).port };
};

function objectOf(properties: object, required: readonly string[]) {
  return { type: 'object', additionalProperties: false, required, properties };
}

function allowed(scope: string) {
  return async ({ caller }: FastifyRequest, reply: FastifyReply) => {
    if (caller === null || !mayCall(caller, scope))
      return reply.code(403).send({ error: 'forbidden' });
  };
}
