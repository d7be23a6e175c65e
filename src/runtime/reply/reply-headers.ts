import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { OperationValidators, ResponseSpec, Validate } from '../contract.ts';
import { isReserved } from '../reserved-headers.ts';
import { requireValidator } from '../validators.ts';
import { NO_FAULTS, UnsendableReply, type ReplyFault } from './fault.ts';

type Headers = Record<string, string | readonly string[]>;

/** The header fields of a reply as they are sent: declared ones only, in their declared spelling. */
export interface WrittenHeaders {
  readonly headers: Readonly<Headers>;
  readonly faults: readonly ReplyFault[];
}

export type HeaderWriter = (sent: Readonly<Record<string, unknown>> | undefined) => WrittenHeaders;

interface Field {
  readonly name: string;
  readonly lower: string;
  readonly required: boolean;
  readonly validate: Validate | null;
}

const NO_HEADERS: WrittenHeaders = { headers: Object.freeze({}), faults: NO_FAULTS };

/** Looks up once what a response declares. */
export function compileHeaders(
  response: ResponseSpec,
  validators: OperationValidators,
): HeaderWriter {
  const declared = Object.entries(response.headers);
  if (declared.length === 0) return writeUndeclared;
  const fields = declared.map(([name, { required, validator }]): Field => ({
    name,
    lower: name.toLowerCase(),
    required,
    validate: validator === undefined ? null : requireValidator(validators, validator),
  }));
  const asked = fields.some(({ lower, required }) => required && !isReserved(lower));
  return (sent) => (sent === undefined && !asked ? NO_HEADERS : writeFields(sent ?? {}, fields));
}

/** Most responses declare none: they share it. */
function writeUndeclared(sent: Parameters<HeaderWriter>[0]): WrittenHeaders {
  return sent === undefined ? NO_HEADERS : writeFields(sent, []);
}

function writeFields(
  sent: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
): WrittenHeaders {
  const headers: Headers = {};
  const faults: ReplyFault[] = [];
  const fault = (message: string): number => faults.push({ where: 'headers', message });
  const given = new Map<string, unknown>();
  for (const name of Object.keys(sent)) given.set(name.toLowerCase(), sent[name]);
  for (const { name, lower, required, validate } of fields) {
    const value = given.get(lower);
    given.delete(lower);
    if (isReserved(lower)) continue;
    if (value === undefined || value === null) {
      if (required) fault(`the header ${name} is missing`);
      continue;
    }
    if (validate !== null && !validate(value)) fault(`the header ${name} breaks its schema`);
    headers[name] = write(name, value);
  }
  for (const [name, value] of given) {
    if (value !== undefined) fault(`the header ${name} is not declared`);
  }
  return { headers, faults: faults.length === 0 ? NO_FAULTS : faults };
}

function write(name: string, value: unknown): string | readonly string[] {
  if (typeof value === 'string') return checked(name, value);
  const lines: unknown[] =
    name.toLowerCase() === 'set-cookie' && Array.isArray(value) ? value : [value];
  const texts = lines.map((line) => checked(name, writeValue(line)));
  return texts.length === 1 ? (texts[0] ?? '') : texts;
}

function checked(name: string, text: string): string {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, text);
    return text;
  } catch {
    throw new UnsendableReply(`the header ${name} cannot be written`);
  }
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
