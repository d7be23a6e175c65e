import type { RequestBody } from '../model.ts';
import { deref } from '../document/context.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { missingField, readBoolean, readString, readTree } from '../document/read.ts';
import { buildContent } from './media.ts';

/** A `requestBody`; `undefined` where there is none. */
export function buildBody(cursor: Cursor, context: Context): RequestBody | undefined {
  const { report } = context;
  const target = deref(cursor, context);
  const tree = target && readTree(target, report);
  if (target === undefined || tree === undefined) return undefined;
  const content = fieldOf(tree, 'content');
  if (content.value === undefined) missingField(target, 'content', report);
  const description = readString(fieldOf(tree, 'description'), report);
  return {
    ...(description === undefined ? {} : { description }),
    required: readBoolean(fieldOf(tree, 'required'), report),
    content: buildContent(content, context),
  };
}
