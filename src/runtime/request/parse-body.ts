import { isUtf8 } from 'node:buffer';
import type { MediaSpec } from '../contract.ts';
import { Malformed } from './malformed.ts';
import type { ParsedMediaType } from './media-type.ts';
import { parseForm } from './parse-form.ts';
import { parseJson } from './parse-json.ts';
import { parseMultipart } from './parse-multipart.ts';

/** The media type of a body: what was declared, and the header as it was sent. */
export interface BodyType {
  readonly parsed: ParsedMediaType;
  readonly header: string;
}

type Parse = (bytes: Buffer, spec: MediaSpec, type: BodyType) => unknown;

/** What each parser makes of a body; a promise only for `multipart`. */
const parsers: Readonly<Record<MediaSpec['parser'], Parse>> = {
  json: (bytes) => parseJson(bytes),
  form: (bytes, spec) => parseForm(bytes, spec.fields),
  multipart: (bytes, spec, { header }) => parseMultipart(bytes, header, spec.parts),
  text: parseText,
  binary: (bytes, _spec, { parsed }) => new Blob([new Uint8Array(bytes)], { type: parsed.essence }),
};

/** Parses the bytes of a body as its media type says; throws `Malformed` or a `Problem`. */
export function parseBody(bytes: Buffer, spec: MediaSpec, type: BodyType): unknown {
  return parsers[spec.parser](bytes, spec, type);
}

/** Whether the charset of a textual media type is one that the parsers read: UTF-8 or its subset. */
export function isReadableCharset(spec: MediaSpec, { parameters }: ParsedMediaType): boolean {
  if (spec.parser === 'binary' || spec.parser === 'multipart') return true;
  const charset = parameters.get('charset')?.toLowerCase();
  return (
    charset === undefined || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii'
  );
}

function parseText(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new Malformed('encoding', 'must be UTF-8');
  return bytes.toString('utf8');
}
