import { pino, type DestinationStream, type Level, type Logger } from 'pino';

export interface LoggerOptions {
  /** Default `info`. */
  readonly level?: Level | 'silent';
  /** Default standard output, a fifth of a second late at most. */
  readonly destination?: DestinationStream;
}

const SECRET =
  /authorization$|cookies?$|passwords?$|secrets?$|tokens?$|(?:api|partner|service)[-_]?keys?$/i;
/** Bindings of child loggers pass no formatter: they are redacted by path. */
const BINDINGS = ['authorization', 'cookie', 'password', 'secret', 'token', 'apiKey'];
const CENSORED = '[redacted]';
const DEEPEST = 6;
const STDOUT = 1;

/** A pino logger that redacts credentials wherever a field of their name is logged. */
export function createLogger({ level = 'info', destination }: LoggerOptions = {}): Logger {
  const formatters = {
    log: (fields: Readonly<Record<string, unknown>>) => redactFields(fields, 0),
  };
  const redact = { paths: BINDINGS, censor: CENSORED };
  const options = { level, formatters, redact };
  return pino(options, destination ?? standardOutput());
}

/**
 * Lines are written together: to write one wakes a thread, which may take the processor from the one
 * that answers requests. Who has replaced the stream, as test runners do, gets each line at once.
 */
function standardOutput(): DestinationStream {
  const { stdout } = process;
  const isReplaced = stdout.write !== (stdout.constructor.prototype as typeof stdout).write;
  if (isReplaced) return stdout;
  return pino.destination({ dest: STDOUT, sync: false, minLength: 4_096, periodicFlush: 200 });
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
