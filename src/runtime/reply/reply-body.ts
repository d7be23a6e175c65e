import type { ResponseMediaSpec, Validate, ValidationFinding } from '../contract.ts';
import type { BinaryBody } from '../types.ts';
import { undecidedAmong } from '../undecided.ts';
import { NO_FAULTS, UnsendableReply, type ReplyFault } from './fault.ts';
import { jsonCopy } from './json-copy.ts';

/** A body as it is sent. */
export interface WrittenBody {
  readonly body: string | BinaryBody;
  /** What was written, for the referee; `undefined` unless it is JSON or text. */
  readonly value: unknown;
  readonly faults: readonly ReplyFault[];
}

/**
 * Writes the body of a reply. Undocumented fields of closed schemas are dropped from a copy. Throws
 * `UnsendableReply` where it is not what its media type can hold, and where nothing tells what of it
 * may leave: no branch of a union fits, or an object or list stands where none is documented.
 */
export type BodyWriter = (body: unknown) => WrittenBody;

const compilers: Readonly<
  Record<ResponseMediaSpec['kind'], (validate: Validate | null) => BodyWriter>
> = {
  json: (validate) => (body) => writeJson(body, validate),
  text: (validate) => (body) => writeText(body, validate),
  binary: () => writeBinary,
  stream: () => writeBinary,
};

/** How bodies of a media type are written; `null`: whatever the handler says may leave. */
export function compileBodyWriter(
  kind: ResponseMediaSpec['kind'],
  validate: Validate | null,
): BodyWriter {
  return compilers[kind](validate);
}

function writeJson(body: unknown, validate: Validate | null): WrittenBody {
  const value = copy(body);
  if (value === undefined) throw new UnsendableReply('the body cannot be written as JSON');
  const faults = check(value, validate);
  return { body: JSON.stringify(value), value, faults };
}

function copy(body: unknown): unknown {
  try {
    return jsonCopy(body);
  } catch (error) {
    throw new UnsendableReply('the body cannot be written as JSON', { cause: error });
  }
}

function check(value: unknown, validate: Validate | null): readonly ReplyFault[] {
  if (validate === null || validate(value)) return NO_FAULTS;
  const findings = validate.errors ?? [];
  if (findings.length === 0) return [{ where: 'body', message: 'the body breaks its schema' }];
  const undecided = undecidedAmong(findings, value);
  const faults = findings.slice(0, 20).map(fault);
  if (undecided === undefined) return faults;
  const cause = new Error(faults.map(({ message }) => message).join('; '));
  const place = JSON.stringify(undecided.instancePath);
  throw new UnsendableReply(`nothing tells what of the body at ${place} may leave`, { cause });
}

function fault({ instancePath, keyword }: ValidationFinding): ReplyFault {
  return { where: 'body', message: `the body at "${instancePath}" breaks ${keyword}` };
}

function writeText(body: unknown, validate: Validate | null): WrittenBody {
  if (typeof body !== 'string') throw new UnsendableReply('the body must be a string');
  return { body, value: body, faults: check(body, validate) };
}

function writeBinary(body: unknown): WrittenBody {
  if (isBinary(body)) return { body, value: undefined, faults: NO_FAULTS };
  throw new UnsendableReply('the body must be bytes, a Blob, a stream or an async iterable');
}

function isBinary(body: unknown): body is BinaryBody {
  if (body instanceof Uint8Array || body instanceof Blob) return true;
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
