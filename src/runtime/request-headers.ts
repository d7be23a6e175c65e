import type { IncomingMessage } from 'node:http';

const NONE: readonly string[] = [];

/**
 * The header fields of a request as they were sent, each with all its values. Node's own table joins
 * or drops what comes twice, so it is read only where nothing did.
 */
export class RequestHeaders {
  readonly #req: IncomingMessage;
  readonly #repeated: boolean;

  /** `mounted`: behind a host, which may have changed Node's table. */
  constructor(req: IncomingMessage, mounted: boolean) {
    this.#req = req;
    this.#repeated = mounted || hasRepeats(req);
  }

  /** Every value of a field, in the order they came; the name is lower case. */
  values(name: string): readonly string[] {
    if (this.#repeated) return list(this.#req.headersDistinct[name]);
    const value = this.#req.headers[name];
    return typeof value === 'string' ? [value] : list(value);
  }

  /** The value of a field that came once; `undefined` where it did not come, `null` where it came twice. */
  single(name: string): string | null | undefined {
    if (!this.#repeated) {
      const value = this.#req.headers[name];
      if (typeof value === 'string') return value;
    }
    const [value, second] = this.values(name);
    return second === undefined ? value : null;
  }
}

function hasRepeats({ headers, rawHeaders }: IncomingMessage): boolean {
  return Object.keys(headers).length * 2 !== rawHeaders.length;
}

/** A field may be named like what every object has. */
function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : NONE;
}
