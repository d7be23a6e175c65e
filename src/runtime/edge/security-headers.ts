import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/** Header fields by name. */
export type HeaderTable = Readonly<Record<string, string>>;

const PERMISSIONS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** The header fields that every answer of an app carries; asked of helmet once, at start. */
export function securityHeaders(): HeaderTable {
  const fields = capture(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: false,
    }),
  );
  return { ...fields, 'Permissions-Policy': PERMISSIONS };
}

/** `Strict-Transport-Security`, or nothing for 0 seconds. */
export function transportHeaders(maxAgeSeconds: number): HeaderTable {
  if (maxAgeSeconds === 0) return {};
  return capture(
    helmet.strictTransportSecurity({ maxAge: maxAgeSeconds, includeSubDomains: false }),
  );
}

type Middleware = (
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

function capture(middleware: Middleware): HeaderTable {
  const req = new IncomingMessage(new Socket());
  const res = new Recorder(req);
  middleware(req, res, (error) => {
    if (error !== undefined) throw error;
  });
  return res.fields;
}

/** Keeps header names as they were spelled. */
class Recorder extends ServerResponse {
  readonly fields: Record<string, string> = {};

  override setHeader(name: string, value: number | string | readonly string[]): this {
    this.fields[name] = String(value);
    return this;
  }
}
