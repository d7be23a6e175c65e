/** Express with a guard written by hand: jose, Ajv and express-rate-limit, one route an operation. */
import { Ajv, type ValidateFunction } from 'ajv';
import { default as formats } from 'ajv-formats';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { listen } from '../contenders/listen.ts';
import { operationsOf, resourceOf } from '../domain/operation.ts';
import { find, place, type Draft } from '../domain/order.ts';
import { PARAMS, QUERY, draftSchema, orderSchema } from '../domain/schemas.ts';
import { SCOPE, type Start } from '../domain/setup.ts';
import { authenticator, mayCall, type Authenticate } from './caller.ts';
import { callerIn, expressEdge, limiter, setCaller } from './express-edge.ts';

const ajv = new Ajv();
const coercing = new Ajv({ coerceTypes: true });
formats.default(ajv);
formats.default(coercing);

export const start: Start = async (setup) => {
  const app = expressEdge();
  const authenticated = authenticate(await authenticator(setup));
  const limited = limiter(setup);
  for (const operation of operationsOf(setup.operations)) {
    const guard = [authenticated, authorise(SCOPE[operation.workload]), limited];
    const answer = ajv.compile(orderSchema(resourceOf(operation)));
    if (operation.workload === 'post') {
      const body = ajv.compile(draftSchema(operation.index));
      app.post(operation.route, ...guard, validated(body), (req, res) => {
        const order = place(req.body as Draft);
        checkAnswer(answer, order);
        res.status(201).json(order);
      });
    } else {
      const params = coercing.compile(objectOf(PARAMS, Object.keys(PARAMS)));
      const query = coercing.compile(objectOf(QUERY, ['limit']));
      app.get(operation.route, ...guard, (req, res) => {
        const path: unknown = { ...req.params };
        const search: unknown = { ...req.query };
        if (!params(path) || !query(search)) {
          res.status(400).json({ errors: params.errors ?? query.errors });
          return;
        }
        const { id, line } = path as { readonly id: string; readonly line: number };
        const order = find(id, line, (search as { readonly limit: number }).limit);
        checkAnswer(answer, order);
        res.json(order);
      });
    }
  }
  app.use(failed);
  return listen(app);
};

function objectOf(properties: object, required: readonly string[]) {
  return { type: 'object', additionalProperties: false, required, properties };
}

function authenticate(verify: Authenticate): RequestHandler {
  return async (req, res, next) => {
    try {
      setCaller(req, await verify(req.headers.authorization));
    } catch {
      res.status(401).set('WWW-Authenticate', 'Bearer').json({ error: 'unauthorised' });
      return;
    }
    next();
  };
}

function authorise(scope: string): RequestHandler {
  return (req, res, next) => {
    if (mayCall(callerIn(req), scope)) next();
    else res.status(403).json({ error: 'forbidden' });
  };
}

function validated(validate: ValidateFunction): RequestHandler {
  return (req, res, next) => {
    if (validate(req.body)) next();
    else res.status(422).json({ errors: validate.errors });
  };
}

/** Answers that break the contract are logged. */
function checkAnswer(validate: ValidateFunction, order: unknown): void {
  if (!validate(order)) console.error('the answer breaks the contract', validate.errors);
}

const failed: ErrorRequestHandler = (_error, _req, res, _next) => {
  res.status(500).json({ error: 'internal' });
};
