import { pino, type DestinationStream, type Level, type Logger } from 'pino';

export interface LoggerOptions {
  /** Default `info`. */
  readonly level?: Level | 'silent';
  /** Default standard output. */
  readonly destination?: DestinationStream;
}

const SECRET =
  /authorization$|cookies?$|passwords?$|secrets?$|tokens?$|(?:api|partner|service)[-_]?keys?$/i;
/** Bindings of child loggers pass no formatter: they are redacted by path. */
const BINDINGS = ['authorization', 'cookie', 'password', 'secret', 'token', 'apiKey'];
const CENSORED = '[redacted]';
const DEEPEST = 6;

/** A pino logger that redacts credentials wherever a field of their name is logged. */
export function createLogger({ level = 'info', destination }: LoggerOptions = {}): Logger {
  const formatters = {
    log: (fields: Readonly<Record<string, unknown>>) => redactFields(fields, 0),
  };
  const redact = { paths: BINDINGS, censor: CENSORED };
  const options = { level, formatters, redact };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function redactFields(
  fields: Readonly<Record<string, unknown>>,
  depth: number,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      SECRET.test(name) ? CENSORED : redactValue(value, depth + 1),
    ]),
  );
}

function redactValue(value: unknown, depth: number): unknown {
  const nested = Array.isArray(value) || isPlain(value);
  if (!nested) return value;
  if (depth > DEEPEST) return CENSORED;
  return isPlain(value)
    ? redactFields(value, depth)
    : value.map((item) => redactValue(item, depth + 1));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
