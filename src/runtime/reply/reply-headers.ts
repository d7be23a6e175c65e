import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { OperationValidators, ResponseSpec } from '../contract.ts';
import { requireValidator } from '../validators.ts';
import { UnsendableReply, type ReplyFault } from './fault.ts';

/** What the runtime alone may write. */
const RESERVED = new Set([
  'connection',
  'content-length',
  'content-type',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'x-request-id',
]);

type Headers = Record<string, string | readonly string[]>;

/** The header fields of a reply as they are sent: declared ones only, in their declared spelling. */
export function replyHeaders(
  sent: Readonly<Record<string, unknown>>,
  response: ResponseSpec,
  validators: OperationValidators,
): { readonly headers: Headers; readonly faults: readonly ReplyFault[] } {
  const headers: Headers = {};
  const faults: ReplyFault[] = [];
  const fault = (message: string): number => faults.push({ where: 'headers', message });
  const given = new Map(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value]));
  for (const [name, spec] of Object.entries(response.headers)) {
    const value = given.get(name.toLowerCase());
    given.delete(name.toLowerCase());
    if (RESERVED.has(name.toLowerCase())) continue;
    if (value === undefined || value === null) {
      if (spec.required) fault(`the header ${name} is missing`);
      continue;
    }
    if (spec.validator !== undefined && !requireValidator(validators, spec.validator)(value)) {
      fault(`the header ${name} breaks its schema`);
    }
    headers[name] = write(name, value);
  }
  for (const [name, value] of given) {
    if (value !== undefined) fault(`the header ${name} is not declared`);
  }
  return { headers, faults };
}

function write(name: string, value: unknown): string | readonly string[] {
  const lines = name.toLowerCase() === 'set-cookie' && Array.isArray(value) ? value : [value];
  const texts = lines.map(writeValue);
  try {
    validateHeaderName(name);
    for (const text of texts) validateHeaderValue(name, text);
  } catch {
    throw new UnsendableReply(`the header ${name} cannot be written`);
  }
  return texts.length === 1 ? (texts[0] ?? '') : texts;
}

/** Style `simple` (RFC 6570 3.2.2). */
function writeValue(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(String).join(',');
  if (typeof value === 'object')
    return Object.entries(value ?? {})
      .flat()
      .map(String)
      .join(',');
  return String(value);
}
