import type { ResponseMediaSpec, ValidationFinding } from '../contract.ts';
import { passes, type Check } from '../outline/check.ts';
import { leavesAsItIs } from '../outline/leaves-as-it-is.ts';
import type { Outline } from '../outline/outline.ts';
import type { BinaryBody } from '../types.ts';
import { undecidedAmong } from '../undecided.ts';
import { NO_FAULTS, UnsendableReply, type ReplyFault } from './fault.ts';
import { jsonCopy } from './json-copy.ts';

/** A body as it is sent. */
export interface WrittenBody {
  readonly body: string | BinaryBody;
  readonly faults: readonly ReplyFault[];
}

/**
 * Writes a body of a media type. Undocumented fields of closed schemas are dropped from a copy. Throws
 * `UnsendableReply` where a body is not what its media type can hold, and where nothing tells what of it
 * may leave: no branch of a union fits, or an object or list stands where none is documented.
 */
export type WriteBody = (body: unknown, schema: BodySchema) => WrittenBody;

export interface BodySchema {
  /** What a body must fit to leave as it is; `null`: it is copied in any case. */
  readonly outline: Outline | null;
  /** `null`: whatever the handler says may leave. */
  readonly check: Check | null;
}

/** By the kind of its media type. */
export const bodyWriters: Readonly<Record<ResponseMediaSpec['kind'], WriteBody>> = {
  json: writeJson,
  text: writeText,
  binary: writeBinary,
  stream: writeBinary,
};

/** What bodies are checked with. */
export function bodySchema(check: Check | null): BodySchema {
  const outline = check === null || check.fill !== null ? null : check.outline;
  return { outline, check };
}

function writeJson(body: unknown, { outline, check }: BodySchema): WrittenBody {
  const text = outline === null ? null : asItIs(body, outline);
  if (text !== null) return { body: text, faults: NO_FAULTS };
  const value = copy(body);
  if (value === undefined) throw unwritable(undefined);
  const faults = faultsOf(value, check);
  return { body: JSON.stringify(value), faults };
}

/**
 * Most bodies are plain data that says what is documented and nothing else; `null` for others. Members
 * are read twice: what an accessor gives must not change from one time to the next.
 */
function asItIs(body: unknown, outline: Outline): string | null {
  try {
    return leavesAsItIs(outline, body) ? JSON.stringify(body) : null;
  } catch (error) {
    throw unwritable(error);
  }
}

function copy(body: unknown): unknown {
  try {
    return jsonCopy(body);
  } catch (error) {
    throw unwritable(error);
  }
}

function unwritable(cause: unknown): UnsendableReply {
  return new UnsendableReply('the body cannot be written as JSON', { cause });
}

function faultsOf(value: unknown, check: Check | null): readonly ReplyFault[] {
  if (check === null || passes(check, value)) return NO_FAULTS;
  const findings = check.validate.errors ?? [];
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

function writeText(body: unknown, { check }: BodySchema): WrittenBody {
  if (typeof body !== 'string') throw new UnsendableReply('the body must be a string');
  return { body, faults: faultsOf(body, check) };
}

function writeBinary(body: unknown): WrittenBody {
  if (isBinary(body)) return { body, faults: NO_FAULTS };
  throw new UnsendableReply('the body must be bytes, a Blob, a stream or an async iterable');
}

function isBinary(body: unknown): body is BinaryBody {
  if (body instanceof Uint8Array || body instanceof Blob) return true;
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
