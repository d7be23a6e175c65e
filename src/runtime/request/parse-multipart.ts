import { isUtf8 } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { PartSpec } from '../contract.ts';
import { refusal } from '../problem/refusal.ts';
import { decodeText } from './decode-text.ts';
import { escapePointer } from '../problem/pointer.ts';
import { sanitiseFilename } from './filename.ts';
import { caught, Malformed, thrown } from './malformed.ts';
import { matchesRange, parseMediaType } from './media-type.ts';
import { parseJson } from './parse-json.ts';

type Parts = Readonly<Record<string, PartSpec>>;

interface RawPart {
  readonly name: string;
  readonly filename: string | undefined;
  readonly type: string;
  readonly bytes: Buffer;
}

const SLICE_BYTES = 65_536;

const LIMITS = {
  parts: 100,
  files: 100,
  fields: 0,
  fieldNameSize: 100,
  headerPairs: 20,
  headerSize: 8192,
};

/**
 * Parses `multipart/form-data` (RFC 7578) into an object without a prototype: files become `File`.
 *
 * @throws {Malformed} where it is no multipart body, or a part breaks its encoding
 * @throws {Problem} 413 for a file that is too large, 415 for one of another type, 422 for a part
 * that is not declared
 */
export async function parseMultipart(
  bytes: Buffer,
  contentType: string,
  parts?: Parts,
): Promise<Record<string, unknown>> {
  const form: Record<string, unknown> = Object.create(null);
  for (const raw of await splitParts(bytes, contentType)) addPart(form, raw, partSpec(parts, raw));
  return form;
}

function splitParts(bytes: Buffer, contentType: string): Promise<readonly RawPart[]> {
  return new Promise((resolve, reject) => {
    const parts: Promise<RawPart>[] = [];
    let refused = false;
    const refuseWith = (problem: Malformed): void => {
      refused = true;
      reject(problem);
    };
    const refuse = (): void =>
      refuseWith(new Malformed('multipart', 'must be multipart/form-data'));
    const tooMany = (): void => refuseWith(new Malformed('maxProperties', 'must have fewer parts'));
    let busboy: BusboyInstance;
    try {
      busboy = new Busboy({
        headers: { 'content-type': contentType },
        limits: { ...LIMITS, fileSize: bytes.length + 1 },
        isPartAFile: () => true,
      });
    } catch {
      refuse();
      return;
    }
    busboy.on('file', (name: string | undefined, stream, filename, _encoding, type) => {
      if (name === undefined) {
        stream.resume();
        refuse();
        return;
      }
      const part = collect(stream).then((content) => ({ name, filename, type, bytes: content }));
      part.catch(refuse);
      parts.push(part);
    });
    busboy.on('partsLimit', tooMany).on('filesLimit', tooMany).on('error', refuse);
    busboy.on('finish', () => void Promise.all(parts).then(resolve, refuse));
    feed(busboy, bytes, () => refused).catch(refuse);
  });
}

/** Lets other requests have their turn between two slices, and stops once the body is refused. */
async function feed(
  busboy: BusboyInstance,
  bytes: Buffer,
  isRefused: () => boolean,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    if (isRefused()) return;
    busboy.write(bytes.subarray(at, at + SLICE_BYTES));
    await setImmediate();
  }
  if (!isRefused()) busboy.end();
}

async function collect(stream: BusboyFileStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function partSpec(parts: Parts | undefined, { name, filename }: RawPart): PartSpec {
  if (parts === undefined)
    return { kind: filename === undefined ? 'text' : 'file', repeats: false };
  const spec = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (spec !== undefined) return spec;
  const pointer = `/${escapePointer(name.slice(0, 100))}`;
  const message = 'is not a part of this body';
  throw refusal('validation-failed', {
    errors: [{ in: 'body', pointer, rule: 'additionalProperties', message }],
  });
}

function addPart(form: Record<string, unknown>, raw: RawPart, spec: PartSpec): void {
  const value = decodePart(raw, spec);
  const known = form[raw.name];
  if (!spec.repeats) {
    if (known !== undefined) throw new Malformed('repeated', 'must be given once', pointerTo(raw));
    form[raw.name] = value;
  } else if (Array.isArray(known)) known.push(value);
  else form[raw.name] = [value];
}

function decodePart(raw: RawPart, spec: PartSpec): unknown {
  checkType(raw, spec);
  if (spec.maxBytes !== undefined && raw.bytes.length > spec.maxBytes) {
    throw refusal('payload-too-large', {
      detail: `the part at ${pointerTo(raw)} must have at most ${spec.maxBytes} bytes`,
    });
  }
  if (spec.kind === 'file') {
    const name = sanitiseFilename(raw.filename);
    return new File([new Uint8Array(raw.bytes)], name, { type: essence(raw) ?? '' });
  }
  const value = spec.kind === 'json' ? caught(() => parseJson(raw.bytes)) : textOf(raw, spec);
  return thrown(value, pointerTo(raw));
}

function textOf({ bytes }: RawPart, { shape = TEXT }: PartSpec): unknown {
  if (!isUtf8(bytes)) return new Malformed('encoding', 'must be UTF-8');
  return decodeText(bytes.toString('utf8'), shape);
}

/** Busboy names `text/plain` where a part names no type, which RFC 7578 4.4 has as the default. */
function checkType(raw: RawPart, { kind, contentTypes }: PartSpec): void {
  if (contentTypes === undefined) return;
  const type = essence(raw);
  if (type !== null && contentTypes.some((range) => matchesRange(type, range))) return;
  if (kind !== 'file' && type === 'text/plain') return;
  throw refusal('unsupported-media-type', {
    detail: `the part at ${pointerTo(raw)} must be ${contentTypes.join(' or ')}`,
  });
}

function essence(raw: RawPart): string | null {
  return parseMediaType(raw.type)?.essence ?? null;
}

function pointerTo({ name }: RawPart): string {
  return `/${escapePointer(name)}`;
}

const TEXT = { kind: 'primitive', types: ['string'] } as const;
