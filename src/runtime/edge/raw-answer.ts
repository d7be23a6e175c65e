import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Problem } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';
import { renderProblemJson } from '../problem/render.ts';
import type { ProblemCode } from '../problem/registry.ts';

const CODES: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'header-fields-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'payload-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** What a client is told whose message Node could not read; `null` where nobody is left to tell. */
export function clientProblem(code: string | undefined): Problem | null {
  if (code === 'ECONNRESET' || code === 'EPIPE') return null;
  const known = code !== undefined && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return refusal(known ?? 'malformed-request');
}

/** A problem as the last answer of a connection. */
export function lastAnswer(problem: Problem): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly text: string;
} {
  const requestId = randomUUID();
  const { status, contentType, body: text } = renderProblemJson(problem, requestId);
  const headers = {
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
    Date: new Date().toUTCString(),
    Connection: 'close',
  };
  return { status, headers, text };
}

/** The same as the text of a whole HTTP message. */
export function rawAnswer(problem: Problem): string {
  const { status, headers, text } = lastAnswer(problem);
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const start = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}`;
  return [start, ...fields, '', text].join('\r\n');
}
