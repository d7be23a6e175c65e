import type { OperationValidators, ResponseMediaSpec } from '../contract.ts';
import { requireValidator } from '../validators.ts';
import type { BinaryBody } from '../types.ts';
import { UnsendableReply, type ReplyFault } from './fault.ts';
import { jsonCopy } from './json-copy.ts';

/** A body as it is sent. */
export interface WrittenBody {
  readonly body: string | BinaryBody;
  /** What was written, for the referee; `undefined` unless it is JSON or text. */
  readonly value: unknown;
  readonly faults: readonly ReplyFault[];
}

type Write = (
  body: unknown,
  spec: ResponseMediaSpec,
  validators: OperationValidators,
) => WrittenBody;

const writers: Readonly<Record<ResponseMediaSpec['kind'], Write>> = {
  json: writeJson,
  text: writeText,
  binary: writeBinary,
  stream: writeBinary,
};

/**
 * Writes the body of a reply. Undocumented fields of closed schemas are dropped from a copy.
 *
 * @throws {UnsendableReply} where it is not what its media type can hold
 */
export function writeBody(
  body: unknown,
  spec: ResponseMediaSpec,
  validators: OperationValidators,
): WrittenBody {
  return writers[spec.kind](body, spec, validators);
}

function writeJson(
  body: unknown,
  spec: ResponseMediaSpec,
  validators: OperationValidators,
): WrittenBody {
  const value = copy(body);
  const faults = spec.validator === undefined ? [] : check(value, spec.validator, validators);
  return { body: JSON.stringify(value), value, faults };
}

function copy(body: unknown): unknown {
  try {
    return jsonCopy(body);
  } catch (error) {
    throw new UnsendableReply('the body cannot be written as JSON', { cause: error });
  }
}

function check(
  value: unknown,
  name: string,
  validators: OperationValidators,
): readonly ReplyFault[] {
  const validator = requireValidator(validators, name);
  if (validator(value)) return [];
  const findings = validator.errors ?? [];
  if (findings.length === 0) return [{ where: 'body', message: 'the body breaks its schema' }];
  return findings.slice(0, 20).map(({ instancePath, keyword }) => ({
    where: 'body',
    message: `the body at "${instancePath}" breaks ${keyword}`,
  }));
}

function writeText(
  body: unknown,
  spec: ResponseMediaSpec,
  validators: OperationValidators,
): WrittenBody {
  if (typeof body !== 'string') throw new UnsendableReply('the body must be a string');
  const faults = spec.validator === undefined ? [] : check(body, spec.validator, validators);
  return { body, value: body, faults };
}

function writeBinary(body: unknown): WrittenBody {
  if (isBinary(body)) return { body, value: undefined, faults: [] };
  throw new UnsendableReply('the body must be bytes, a Blob, a stream or an async iterable');
}

function isBinary(body: unknown): body is BinaryBody {
  if (body instanceof Uint8Array || body instanceof Blob) return true;
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
