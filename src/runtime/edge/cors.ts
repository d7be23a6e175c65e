import cors from 'cors';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OperationSpec, SchemeSpec } from '../contract.ts';
import type { CorsOptions } from '../options.ts';

/** Sets the CORS fields of an answer. */
export type CorsHandler = (
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

const EXPOSED = [
  'X-Request-Id',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'WWW-Authenticate',
  'ETag',
  'Link',
  'Location',
];

/**
 * What is wrong with CORS options.
 *
 * @returns one message for each fault
 */
export function corsFaults(options: CorsOptions): readonly string[] {
  if (!Array.isArray(options.origins)) {
    return ['cors.origins must be a list of exact origins, like https://app.example.com'];
  }
  const faults = options.origins.filter((origin) => !isOrigin(origin)).map(explain);
  const age = options.maxAgeSeconds;
  if (age !== undefined && (!Number.isSafeInteger(age) || age < 0)) {
    faults.push('cors.maxAgeSeconds must be a whole number of at least 0');
  }
  return faults;
}

/** The CORS middleware of one path, made of what its operations declare. */
export function corsOf(
  options: CorsOptions,
  operations: readonly OperationSpec[],
  schemes: Readonly<Record<string, SchemeSpec>>,
): CorsHandler {
  return cors({
    origin: [...options.origins],
    credentials: options.credentials ?? false,
    maxAge: options.maxAgeSeconds ?? 600,
    methods: operations.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
    allowedHeaders: requestHeaders(operations, schemes),
    exposedHeaders: unique([...EXPOSED, ...operations.flatMap(responseHeaders)]),
    preflightContinue: true,
  });
}

function isOrigin(origin: string): boolean {
  if (!URL.canParse(origin) || origin === 'null' || origin.includes('*')) return false;
  return new URL(origin).origin === origin;
}

function explain(origin: string): string {
  if (origin === '*') {
    return 'cors.origins must not hold "*"; list the origins that may read answers';
  }
  return `cors.origins: "${origin}" is no origin; write scheme and host only, such as https://app.example.com`;
}

function requestHeaders(
  operations: readonly OperationSpec[],
  schemes: Readonly<Record<string, SchemeSpec>>,
): string[] {
  const declared = operations.flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name),
  );
  const keys = operations.flatMap(({ guard }) =>
    guard.security.flatMap((requirement) =>
      Object.keys(requirement).flatMap((name) => {
        const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
        return scheme?.kind === 'apiKey' && scheme.in === 'header' ? [scheme.parameter] : [];
      }),
    ),
  );
  return unique(['Content-Type', 'Authorization', 'X-Request-Id', ...declared, ...keys]);
}

function responseHeaders({ responses }: OperationSpec): string[] {
  return Object.values(responses).flatMap((response) => Object.keys(response.headers));
}

/** Header names are equal whatever their case; the first spelling stays. */
function unique(names: readonly string[]): string[] {
  const spellings = new Map<string, string>();
  for (const name of names) {
    if (!spellings.has(name.toLowerCase())) spellings.set(name.toLowerCase(), name);
  }
  return [...spellings.values()];
}
