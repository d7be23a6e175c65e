import express, { type Express } from 'express';
import type { Router } from 'gatewright';

/** An Express app as there are many, with one line for the guarded part. */
export function createSite(orders: Router): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use((_req, res, next) => {
    res.setHeader('X-Site', 'example');
    next();
  });

  // Before any body parser: the router reads bodies itself, and only after the guard.
  app.use('/api/v1', orders);

  app.use(express.json());
  app.get('/', (_req, res) => {
    res.type('text').send('The site as it always was.\n');
  });
  app.post('/feedback', (req, res) => {
    const body: unknown = req.body;
    res.status(202).json({ received: body });
  });
  return app;
}
