import { compareText, own } from '../json.ts';
import type { Tree } from '../json.ts';
import type { Encoding, JsonSchema, MediaType } from '../model.ts';
import { quote } from '../suggest.ts';
import { deref } from '../document/context.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { readBoolean, readEntries, readString, readTree, readWord } from '../document/read.ts';
import type { Report } from '../document/report.ts';
import { asSchema } from './schema.ts';

/** `type/*+suffix` is no range of HTTP, and yet written by many for every type with the suffix. */
const pattern = /^(?:\*\/\*|[\w!#$&^.+-]+\/(?:\*(?:\+[\w.-]+)?|[\w!#$&^.+-]+))$/;
const encodingStyles = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'] as const;

/** A `content` map, sorted by media type; parameters of media types are left out. */
export function buildContent(cursor: Cursor, context: Context): MediaType[] {
  const { report } = context;
  const found = new Map<string, MediaType>();
  for (const entry of readEntries(cursor, report)) {
    const type = mediaTypeOf(entry.key);
    if (!pattern.test(type)) {
      report.keyError('bad-media-type', entry, `${quote(entry.key)} is not a media type`);
      continue;
    }
    const target = deref(entry, context);
    const tree = target && readTree(target, report);
    if (tree === undefined) continue;
    if (found.has(type)) {
      const message = `${quote(entry.key)} is the same as ${quote(type)} when requests are read: what fits either is taken`;
      report.keyWarning('duplicate-media-type', entry, message);
      continue;
    }
    found.set(type, buildMediaType(type, tree, context));
  }
  return [...found.values()].sort((a, b) => compareText(a.type, b.type));
}

function mediaTypeOf(key: string): string {
  return (key.split(';')[0] ?? '').trim().toLowerCase();
}

function buildMediaType(type: string, tree: Tree, { report }: Context): MediaType {
  const schema: JsonSchema | undefined = asSchema(own(tree, 'schema'));
  const encoding = Object.fromEntries(
    readEntries(fieldOf(tree, 'encoding'), report).flatMap((entry) => {
      const inside = readTree(entry, report);
      return inside === undefined ? [] : [[entry.key, buildEncoding(inside, report)] as const];
    }),
  );
  return { type, ...(schema === undefined ? {} : { schema }), encoding };
}

function buildEncoding(tree: Tree, report: Report): Encoding {
  const contentType = readString(fieldOf(tree, 'contentType'), report);
  const style = readWord(fieldOf(tree, 'style'), encodingStyles, report, 'bad-style');
  const explode = fieldOf(tree, 'explode');
  const reserved = fieldOf(tree, 'allowReserved');
  return {
    ...(contentType === undefined ? {} : { contentType: listOf(contentType) }),
    ...(style === undefined ? {} : { style }),
    ...(explode.value === undefined ? {} : { explode: readBoolean(explode, report) }),
    ...(reserved.value === undefined ? {} : { allowReserved: readBoolean(reserved, report) }),
  };
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map(mediaTypeOf)
    .filter((type) => type !== '');
}
