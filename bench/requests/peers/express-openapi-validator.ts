/** express-openapi-validator with jose and express-rate-limit. */
import type { ErrorRequestHandler } from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import { listen } from '../contenders/listen.ts';
import { operationsOf } from '../domain/operation.ts';
import { find, place, type Draft } from '../domain/order.ts';
import type { Start } from '../domain/setup.ts';
import { authenticator, mayCall, type Caller } from './caller.ts';
import { expressEdge, limiter, setCaller } from './express-edge.ts';

export const start: Start = async (setup) => {
  const verify = await authenticator(setup);
  const app = expressEdge();
  app.use(
    OpenApiValidator.middleware({
      apiSpec: setup.document,
      validateRequests: true,
      validateResponses: {
        onError: (error) => console.error('the answer breaks the contract', error.message),
      },
      validateSecurity: {
        handlers: {
          bearer: async (req, scopes) => {
            const caller = await verify(req.headers.authorization).catch(refuse);
            if (!scopes.every((scope) => mayCall(caller, scope))) throw new Refusal(403);
            setCaller(req, caller);
            return true;
          },
        },
      },
    }),
  );
  app.use(limiter(setup));
  for (const { workload, route } of operationsOf(setup.operations)) {
    if (workload === 'post') {
      app.post(route, (req, res) => void res.status(201).json(place(req.body as Draft)));
    } else {
      app.get(route, (req, res) => {
        const { id = '', line } = req.params as { readonly id?: string; readonly line?: string };
        res.json(find(id, Number(line), Number(req.query['limit'])));
      });
    }
  }
  app.use(failed);
  return listen(app);
};

class Refusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super('refused');
    this.status = status;
  }
}

function refuse(): Caller {
  throw new Refusal(401);
}

const failed: ErrorRequestHandler = (
  error: { status?: number; errors?: unknown },
  _,
  res,
  _next,
) => {
  res.status(error.status ?? 500).json({ errors: error.errors });
};
