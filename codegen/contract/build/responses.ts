import { isTree, own } from '../json.ts';
import type { Response, ResponseHeader } from '../model.ts';
import { quote } from '../suggest.ts';
import { deref } from '../document/context.ts';
import type { Context } from '../document/context.ts';
import { field, fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { readBoolean, readEntries, readString, readTree } from '../document/read.ts';
import type { Report } from '../document/report.ts';
import { buildContent } from './media.ts';
import { readDescribed } from './parameters.ts';

/** The `responses` of an operation, sorted by status. */
export function buildResponses(
  cursor: Cursor,
  operation: Cursor,
  title: string,
  context: Context,
): Response[] {
  const { report } = context;
  const entries = readEntries(cursor, report).filter(({ key }) => !key.startsWith('x-'));
  if (entries.length === 0) {
    const hint = 'what is not declared cannot be answered';
    report.keyError('no-responses', operation, `${title} declares no response`, hint);
  }
  return entries.flatMap((entry) => buildResponse(entry, context) ?? []);
}

function buildResponse(entry: Cursor, context: Context): Response | undefined {
  const { report } = context;
  const status = entry.key.replace(/^([1-5])xx$/i, '$1XX');
  if (!/^(?:[1-5](?:\d\d|XX)|default)$/.test(status)) {
    const message = `${quote(entry.key)} is not a status`;
    report.keyError('bad-status', entry, message, 'write 200, 2XX or default');
    return undefined;
  }
  const target = deref(entry, context);
  const tree = target && readTree(target, report);
  if (target === undefined || tree === undefined) return undefined;
  const headers = readEntries(fieldOf(tree, 'headers'), report);
  return {
    status,
    description: readDescription(entry, report) ?? readDescription(target, report) ?? '',
    headers: headers.flatMap((header) => buildHeader(header, context) ?? []),
    content: buildContent(fieldOf(tree, 'content'), context),
  };
}

/** A description beside a reference goes before the one it leads to. */
function readDescription(cursor: Cursor, report: Report): string | undefined {
  return isTree(cursor.value) ? readString(field(cursor, 'description'), report) : undefined;
}

function buildHeader(entry: Cursor, context: Context): ResponseHeader | undefined {
  if (entry.key.toLowerCase() === 'content-type') return undefined;
  const { report } = context;
  const target = deref(entry, context);
  const tree = target && readTree(target, report);
  if (target === undefined || tree === undefined) return undefined;
  const description = readString(fieldOf(tree, 'description'), report);
  const isBare = own(tree, 'schema') === undefined && own(tree, 'content') === undefined;
  return {
    name: entry.key,
    required: readBoolean(fieldOf(tree, 'required'), report),
    ...(description === undefined ? {} : { description }),
    explode: readBoolean(fieldOf(tree, 'explode'), report),
    schema: isBare ? true : readDescribed(target, tree, context).schema,
  };
}
