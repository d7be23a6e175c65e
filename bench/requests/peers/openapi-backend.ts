/** openapi-backend on Express, with jose and express-rate-limit. */
import formats from 'ajv-formats';
import type { Request, Response } from 'express';
import { OpenAPIBackend, type Context } from 'openapi-backend';
import { listen } from '../contenders/listen.ts';
import { operationsOf } from '../domain/operation.ts';
import { find, place, type Draft } from '../domain/order.ts';
import { SCOPE, type Start } from '../domain/setup.ts';
import { authenticator, mayCall } from './caller.ts';
import { callerIn, expressEdge, limiter, setCaller } from './express-edge.ts';

type Handle = (context: Context, req: Request, res: Response) => unknown;

export const start: Start = async (setup) => {
  const verify = await authenticator(setup);
  const limit = limiter(setup);
  const api = new OpenAPIBackend({
    definition: setup.document,
    strict: true,
    customizeAjv: (ajv) => {
      formats.default(ajv);
      return ajv;
    },
  });
  const authenticate: Handle = async (_context, req) => {
    const caller = await verify(req.headers.authorization);
    setCaller(req, caller);
    return caller;
  };
  const limited: Handle = async ({ security }, req, res) => {
    if (security['authorized'] !== true) return;
    await new Promise<void>((resolve, reject) => {
      res.once('finish', () => reject(new Answered()));
      void limit(req, res, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
    });
  };
  api.registerSecurityHandler('bearer', authenticate);
  api.register({
    postSecurityHandler: limited,
    unauthorizedHandler: (_context: Context, _req: Request, res: Response) =>
      void res.status(401).set('WWW-Authenticate', 'Bearer').json({ error: 'unauthorised' }),
    validationFail: ({ validation }: Context, _req: Request, res: Response) =>
      void res.status(400).json({ errors: validation.errors }),
    notFound: (_context: Context, _req: Request, res: Response) =>
      void res.status(404).json({ error: 'not found' }),
    postResponseHandler,
  });
  for (const { id, workload } of operationsOf(setup.operations)) {
    const act = workload === 'post' ? create : read;
    api.registerHandler(id, ((context, req, res) =>
      mayCall(callerIn(req), SCOPE[workload])
        ? act(context, req, res)
        : void res.status(403).json({ error: 'forbidden' })) satisfies Handle);
  }
  await api.init();
  const app = expressEdge();
  app.use((req, res, next) => {
    api.handleRequest(req as never, req, res).catch((error: unknown) => {
      if (!(error instanceof Answered)) next(error);
    });
  });
  return listen(app);
};

/** The limiter has answered itself. */
class Answered extends Error {}

const create: Handle = ({ request }, _req, res) => {
  res.status(201);
  return place(request.requestBody as Draft);
};

const read: Handle = ({ request }, _req, res) => {
  const { id, line } = request.params as { readonly id: string; readonly line: string };
  res.status(200);
  return find(id, Number(line), Number(request.query['limit']));
};

/** Checks and sends what a handler returned, as the documentation does. */
const postResponseHandler: Handle = ({ api, response, operation }, _req, res) => {
  if (response === undefined) return;
  const { errors } = api.validateResponse(response, operation, res.statusCode);
  if (errors) console.error('the answer breaks the contract', errors);
  res.json(response);
};
