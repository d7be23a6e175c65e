/** Who runs: each in a process of its own. */
export interface Contender {
  readonly name: string;
  /** In the table. */
  readonly title: string;
  /** In the plot. */
  readonly short: string;
  /** Of this folder, compiled. */
  readonly module: string;
  /** Of Node. */
  readonly flags?: readonly string[];
  /** It has one route and no guard. */
  readonly open?: boolean;
  /** It is no contender of its own: one of the others with a difference. */
  readonly variant?: boolean;
  /** It remembers verified tokens as Gatewright does. */
  readonly remember?: boolean;
  /** What it does not do of the job, because its documentation has no way to. */
  readonly lacks?: string;
}

export const CONTENDERS: readonly Contender[] = [
  {
    name: 'bare',
    title: 'Express, one unguarded route',
    short: 'Express, unguarded',
    module: 'contenders/bare.js',
    open: true,
  },
  { name: 'ours', title: 'Gatewright', short: 'Gatewright', module: 'contenders/ours.js' },
  {
    name: 'ours-no-eval',
    title: 'Gatewright, no code from strings',
    short: 'Gatewright, no eval',
    module: 'contenders/ours.js',
    flags: ['--disallow-code-generation-from-strings'],
    variant: true,
  },
  {
    name: 'express',
    title: 'Express, jose, Ajv, express-rate-limit by hand',
    short: 'Express by hand',
    module: 'peers/express.js',
  },
  {
    name: 'eov',
    title: 'express-openapi-validator, jose, express-rate-limit',
    short: 'express-openapi-validator',
    module: 'peers/express-openapi-validator.js',
  },
  {
    name: 'openapi-backend',
    title: 'openapi-backend, jose, express-rate-limit',
    short: 'openapi-backend',
    module: 'peers/openapi-backend.js',
  },
  {
    name: 'fastify',
    title: 'Fastify, jose, @fastify/rate-limit',
    short: 'Fastify',
    module: 'peers/fastify.js',
    lacks: 'answers are written by their schema, not checked against it',
  },
  {
    name: 'hono',
    title: 'Hono, @hono/zod-openapi, its JWT, hono-rate-limiter',
    short: 'Hono',
    module: 'peers/hono.js',
    lacks: 'answers are not checked',
  },
  {
    name: 'nest',
    title: 'NestJS, guards, pipes, @nestjs/jwt, @nestjs/throttler',
    short: 'NestJS',
    module: 'peers/nest.js',
    lacks: 'answers are not checked',
  },
  {
    name: 'express-remembering',
    title: 'Express by hand, tokens remembered',
    short: 'Express, tokens remembered',
    module: 'peers/express.js',
    variant: true,
    remember: true,
  },
  {
    name: 'fastify-remembering',
    title: 'Fastify, tokens remembered',
    short: 'Fastify, tokens remembered',
    module: 'peers/fastify.js',
    variant: true,
    remember: true,
    lacks: 'answers are written by their schema, not checked against it',
  },
];
