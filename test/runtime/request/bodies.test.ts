import { Busboy } from '@fastify/busboy';
import { describe, expect, it, vi } from 'vitest';
import type { FieldSpec, PartSpec } from '../../../src/runtime/contract.ts';
import { Problem } from '../../../src/runtime/problem/problem.ts';
import { sanitiseFilename } from '../../../src/runtime/request/filename.ts';
import { Malformed } from '../../../src/runtime/request/malformed.ts';
import {
  chooseDeclared,
  matchesRange,
  parseMediaType,
} from '../../../src/runtime/request/media-type.ts';
import { parseForm } from '../../../src/runtime/request/parse-form.ts';
import { parseMultipart } from '../../../src/runtime/request/parse-multipart.ts';

const string = { kind: 'primitive', types: ['string'] } as const;
const field = (shape: FieldSpec['shape']): FieldSpec => ({ style: 'form', explode: true, shape });

describe('a form', () => {
  const fields = {
    name: field(string),
    age: field({ kind: 'primitive', types: ['integer'] }),
    tags: field({ kind: 'array', items: string }),
  };
  const parse = (text: string): unknown => parseForm(Buffer.from(text), fields);

  it('is decoded field by field', () => {
    const form = parse('name=J%C3%BCrgen+X&age=7&tags=a&tags=b&other=z');
    expect(form).toEqual(
      Object.assign(Object.create(null), {
        name: 'Jürgen X',
        age: 7,
        tags: ['a', 'b'],
        other: 'z',
      }),
    );
  });

  it.each([
    ['name=a&name=b', '/name'],
    ['other=1&other=2', '/other'],
    ['age=x', '/age'],
    ['name=%ff', '/name'],
    ['name=%', '/name'],
  ])('%s is malformed at %s', (text, pointer) => {
    expect(() => parse(text)).toThrow(Malformed);
    try {
      parse(text);
    } catch (error) {
      expect((error as Malformed).pointer).toBe(pointer);
    }
  });

  it('with raw bytes or too many fields is malformed', () => {
    expect(() => parse('name=ü')).toThrow(Malformed);
    expect(() => parse('a&'.repeat(2000))).toThrow(Malformed);
  });

  it('cannot reach a prototype', () => {
    const form = parse('__proto__=x&constructor=y');
    expect(Object.getPrototypeOf(form)).toBeNull();
  });
});

describe('a multipart body', () => {
  const parts: Record<string, PartSpec> = {
    file: { kind: 'file', repeats: false, contentTypes: ['image/png'], maxBytes: 10 },
    files: { kind: 'file', repeats: true },
    caption: { kind: 'text', repeats: false, shape: string },
    meta: { kind: 'json', repeats: false },
  };

  interface Part {
    readonly name: string;
    readonly body: string;
    readonly filename?: string;
    readonly type?: string;
  }

  function encode(list: readonly Part[]): Buffer {
    const texts = list.map(({ name, body, filename, type }) => {
      const file = filename === undefined ? '' : `; filename="${filename}"`;
      const kind = type === undefined ? '' : `Content-Type: ${type}\r\n`;
      return `--b\r\nContent-Disposition: form-data; name="${name}"${file}\r\n${kind}\r\n${body}\r\n`;
    });
    return Buffer.from(`${texts.join('')}--b--\r\n`);
  }

  const parse = (list: readonly Part[]): Promise<Record<string, unknown>> =>
    parseMultipart(encode(list), 'multipart/form-data; boundary=b', parts);

  async function statusOf(list: readonly Part[]): Promise<number> {
    const error: unknown = await parse(list).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error instanceof Problem) return error.status;
    return error instanceof Malformed ? 400 : 200;
  }

  it('of a million empty parts is refused without being read to its end', async () => {
    const bomb = Buffer.from('--b\r\n\r\n'.repeat(1_000_000));
    const written = vi.spyOn(Busboy.prototype, 'write');
    await expect(parseMultipart(bomb, 'multipart/form-data; boundary=b', parts)).rejects.toThrow(
      Malformed,
    );
    const read = written.mock.calls.reduce((sum, [slice]) => sum + (slice as Buffer).length, 0);
    written.mockRestore();
    expect(read).toBeLessThan(200_000);
  });

  it('with a part that has no name is malformed', async () => {
    const body = '--b\r\nContent-Disposition: form-data; filename="a"\r\n\r\nx\r\n--b--\r\n';
    const form = parseMultipart(Buffer.from(body), 'multipart/form-data; boundary=b', parts);
    await expect(form).rejects.toThrow(Malformed);
  });

  it('larger than a slice comes out whole', async () => {
    const body = 'x'.repeat(300_000);
    const { files } = await parse([{ name: 'files', body, filename: 'a', type: 'text/plain' }]);
    expect(await (files as File[])[0]?.text()).toBe(body);
  });

  it('gives files, texts and JSON', async () => {
    const form = await parse([
      { name: 'file', body: 'png', filename: '../../etc/x.png', type: 'image/png' },
      { name: 'caption', body: 'hé' },
      { name: 'meta', body: '{"a":1}', type: 'application/json' },
      { name: 'files', body: '1', filename: 'a', type: 'text/plain' },
      { name: 'files', body: '2', filename: 'b', type: 'text/plain' },
    ]);
    const { file, caption, meta, files } = form;
    expect(file).toBeInstanceOf(File);
    expect((file as File).name).toBe('x.png');
    expect((file as File).type).toBe('image/png');
    expect(await (file as File).text()).toBe('png');
    expect({ caption, meta }).toEqual({ caption: 'hé', meta: { a: 1 } });
    expect((files as File[]).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it.each([
    [415, [{ name: 'file', body: 'x', filename: 'x', type: 'image/svg+xml' }]],
    [413, [{ name: 'file', body: 'x'.repeat(11), filename: 'x', type: 'image/png' }]],
    [422, [{ name: 'unknown', body: 'x' }]],
    [422, [{ name: '__proto__', body: 'x' }]],
    [400, [{ name: 'meta', body: '{' }]],
    [
      400,
      [
        { name: 'caption', body: 'a' },
        { name: 'caption', body: 'b' },
      ],
    ],
    [400, Array.from({ length: 200 }, () => ({ name: 'files', body: 'x', filename: 'x' }))],
  ])('is refused with %i', async (status, list) => {
    expect(await statusOf(list)).toBe(status);
  });

  it.each([
    ['multipart/form-data', '--b--'],
    ['multipart/form-data; boundary=b', ''],
    [
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="caption"\r\n\r\nx',
    ],
    ['multipart/form-data; boundary=b', 'garbage'],
  ])('that is no multipart body is malformed: %s', async (type, text) => {
    await expect(parseMultipart(Buffer.from(text), type, parts)).rejects.toThrow(Malformed);
  });
});

describe('a media type', () => {
  it('is parsed with its parameters', () => {
    const parsed = parseMediaType('Application/JSON ; Charset="utf-8";a=b');
    expect(parsed?.essence).toBe('application/json');
    expect(parsed?.parameters.get('charset')).toBe('utf-8');
  });

  it.each([
    '',
    'json',
    'a/',
    '/b',
    'a/b/c',
    'a/b;x',
    'a/b;x=1;x=2',
    'a/b, c/d',
    `a/${'b'.repeat(600)}`,
  ])('%s is none', (text) => {
    expect(parseMediaType(text)).toBeNull();
  });

  it('falls into a range of its suffix', () => {
    const declared = ['application/*', 'application/*+json', '*/*'];
    expect(chooseDeclared('application/hal+json', declared)).toBe('application/*+json');
    expect(chooseDeclared('application/json', declared)).toBe('application/*');
    expect(chooseDeclared('text/x+json', declared)).toBe('*/*');
    expect(matchesRange('application/hal+json', 'application/*+json')).toBe(true);
    expect(matchesRange('application/+json', 'application/*+json')).toBe(false);
    expect(matchesRange('text/hal+json', 'application/*+json')).toBe(false);
    expect(matchesRange('image/png', 'image/*')).toBe(true);
    expect(matchesRange('image/', 'image/*')).toBe(false);
  });

  it('chooses the exact one before a range', () => {
    const declared = ['*/*', 'image/*', 'image/png'];
    expect(chooseDeclared('image/png', declared)).toBe('image/png');
    expect(chooseDeclared('image/gif', declared)).toBe('image/*');
    expect(chooseDeclared('text/plain', declared)).toBe('*/*');
    expect(chooseDeclared('text/plain', ['image/*'])).toBeNull();
  });
});

describe('a file name', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\x\\y.png', 'y.png'],
    ['..', 'file'],
    ['', 'file'],
    [undefined, 'file'],
    ['a\u0000b\r\n.txt', 'ab.txt'],
    ['evil\u202egnp.exe', 'evilgnp.exe'],
  ])('%s becomes %s', (name, clean) => {
    expect(sanitiseFilename(name)).toBe(clean);
  });

  it('has at most 255 characters', () => {
    expect(sanitiseFilename('x'.repeat(999))).toHaveLength(255);
  });
});
