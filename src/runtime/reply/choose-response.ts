import type { OperationSpec, ResponseMediaSpec, ResponseSpec } from '../contract.ts';
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
  readonly media: ResponseMediaSpec;
  readonly headers: { readonly 'Content-Type': string };
}

/** Throws `UnsendableReply` where the type is not declared or nothing says which. */
export type ChooseType = (reply: Pick<Reply, 'type' | 'body'>) => ChosenType;

const known = new Map<string, ChooseType>();

/**
 * How the media type of a reply is chosen: the one it names, else the only one declared, else JSON.
 * Responses of the same types share it.
 */
export function compileTypes(content: ResponseSpec['content']): ChooseType {
  const key = JSON.stringify(content);
  const choose = known.get(key) ?? chooserOf(content);
  known.set(key, choose);
  return choose;
}

function chooserOf(content: ResponseSpec['content']): ChooseType {
  const types = Object.keys(content);
  const usual = new Map<string, ChosenType>();
  for (const type of types) {
    const chosen = choose(type, content);
    if (chosen !== null) usual.set(type, chosen);
  }
  const only = onlyType(types);
  return ({ type, body }) => {
    const named = type ?? only ?? blobType(body);
    if (named === undefined) throw new UnsendableReply('the reply must name its media type');
    const chosen = usual.get(named) ?? choose(named, content);
    if (chosen !== null) return chosen;
    throw new UnsendableReply('the media type of the reply is not declared');
  };
}

function choose(named: string, content: ResponseSpec['content']): ChosenType | null {
  const essence = parseMediaType(named)?.essence;
  const declared = essence === undefined ? null : chooseDeclared(essence, Object.keys(content));
  const media = declared === null ? undefined : content[declared];
  if (declared === null || media === undefined) return null;
  return { declared, media, headers: Object.freeze({ 'Content-Type': contentType(named) }) };
}

function contentType(type: string): string {
  return type.startsWith('text/') && !type.includes(';') ? `${type}; charset=utf-8` : type;
}

function onlyType(types: readonly string[]): string | undefined {
  const concrete = types.filter((type) => !type.includes('*'));
  if (types.length === 1) return concrete[0];
  return concrete.find((type) => type === 'application/json');
}

function blobType(body: unknown): string | undefined {
  return body instanceof Blob && body.type !== '' ? body.type : undefined;
}
