/** The same Express app with the same edge, one unguarded route and nothing else. */
import { randomUUID } from 'node:crypto';
import express from 'express';
import helmet from 'helmet';
import { operationsOf } from '../domain/operation.ts';
import { find, place, type Draft } from '../domain/order.ts';
import type { Start } from '../domain/setup.ts';
import { listen } from './listen.ts';

export const start: Start = ({ workload }) => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((_req, res, next) => {
    res.setHeader('X-Request-Id', randomUUID());
    next();
  });
  app.use(helmet());
  app.use(express.json());
  for (const { route } of operationsOf(2).filter((each) => each.workload === workload)) {
    if (workload === 'post') {
      app.post(route, (req, res) => void res.status(201).json(place(req.body as Draft)));
    } else {
      app.get(route, (req, res) => {
        const { id = '', line } = req.params as { readonly id?: string; readonly line?: string };
        res.json(find(id, Number(line), Number(req.query['limit'])));
      });
    }
  }
  return listen(app);
};
