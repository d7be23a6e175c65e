import type { OperationSpec, ResponseSpec } from '../contract.ts';
import { chooseDeclared, parseMediaType } from '../request/media-type.ts';
import type { Reply } from '../types.ts';
import { UnsendableReply } from './fault.ts';

/** The declared response of a status: its own, that of its class (`2XX`), or `default`. */
export function responseOf(
  responses: OperationSpec['responses'],
  status: number,
): ResponseSpec | null {
  for (const name of [String(status), `${Math.floor(status / 100)}XX`, 'default']) {
    const response = Object.hasOwn(responses, name) ? responses[name] : undefined;
    if (response !== undefined) return response;
  }
  return null;
}

/** A declared media type and how it is written in `Content-Type`. */
export interface ChosenType {
  readonly declared: string;
  readonly written: string;
}

/**
 * The media type of a reply: the one it names, else the only one declared, else JSON.
 *
 * @throws {UnsendableReply} where it is not declared or does not say which
 */
export function typeOf(reply: Reply, { content }: ResponseSpec): ChosenType {
  const types = Object.keys(content);
  const named = reply.type ?? onlyType(types) ?? blobType(reply.body);
  if (named === undefined) throw new UnsendableReply('the reply must name its media type');
  const essence = parseMediaType(named)?.essence;
  const declared = essence === undefined ? null : chooseDeclared(essence, types);
  if (declared === null) throw new UnsendableReply('the media type of the reply is not declared');
  return { declared, written: named };
}

function onlyType(types: readonly string[]): string | undefined {
  const concrete = types.filter((type) => !type.includes('*'));
  if (types.length === 1) return concrete[0];
  return concrete.find((type) => type === 'application/json');
}

function blobType(body: unknown): string | undefined {
  return body instanceof Blob && body.type !== '' ? body.type : undefined;
}
