import { isUtf8 } from 'node:buffer';
import type { MediaSpec } from '../contract.ts';
import { Malformed } from './malformed.ts';
import type { ParsedMediaType } from './media-type.ts';
import { parseForm } from './parse-form.ts';
import { parseJson } from './parse-json.ts';

/** The media type of a body: what was declared, and the header as it was sent. */
export interface BodyType {
  readonly parsed: ParsedMediaType;
  readonly header: string;
}

type Compile = (spec: MediaSpec, type: BodyType) => (bytes: Buffer) => unknown;

const compilers: Readonly<Record<MediaSpec['parser'], Compile>> = {
  json: () => parseJson,
  form:
    ({ fields }) =>
    (bytes) =>
      parseForm(bytes, fields),
  multipart:
    ({ parts }, { header }) =>
    async (bytes) => {
      // Loaded on first use: few contracts have such bodies.
      const { parseMultipart } = await import('./parse-multipart.ts');
      return parseMultipart(bytes, header, parts);
    },
  text: () => parseText,
  binary:
    (_spec, { parsed }) =>
    (bytes) => {
      return new Blob([new Uint8Array(bytes)], { type: parsed.essence });
    },
};

/**
 * How the bytes of a body are parsed as its media type says: the parser throws `Malformed` or a
 * `Problem` and gives a promise only for `multipart`.
 */
export function compileParser(spec: MediaSpec, type: BodyType): (bytes: Buffer) => unknown {
  return compilers[spec.parser](spec, type);
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
