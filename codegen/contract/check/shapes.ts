import { isTree } from '../json.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { childOf, walk } from '../document/grammar.ts';
import type { Child, Kind } from '../document/grammar.ts';
import { missingField, readEntries, readList, wrongType } from '../document/read.ts';
import type { Report } from '../document/report.ts';

/** Where an object, a list or a map is expected, one stands. */
export function checkShapes({ document, report }: Context): void {
  for (const key of ['info', 'paths']) {
    const isWebhooks = key === 'paths' && (document['webhooks'] ?? document['components']);
    if (document[key] === undefined && !isWebhooks) {
      missingField({ value: document, owner: null, key: '' }, key, report);
    }
  }
  walk('document', document, ({ kind, value }) => {
    for (const key of Object.keys(value)) {
      const child = childOf(kind, key);
      if (child !== undefined) checkChild(child, fieldOf(value, key), report);
    }
  });
}

function checkChild({ many, kind }: Child, cursor: Cursor, report: Report): void {
  const isList = many === 'list' || (many === 'oneOrList' && Array.isArray(cursor.value));
  if (isList) checkEach(readList(cursor, report), kind, report);
  else if (many === 'map') checkEach(readEntries(cursor, report), kind, report);
  else checkOne(cursor, kind, report);
}

function checkEach(items: readonly Cursor[], kind: Kind, report: Report): void {
  for (const item of items) checkOne(item, kind, report);
}

function checkOne(cursor: Cursor, kind: Kind, report: Report): void {
  if (isTree(cursor.value) || cursor.value === undefined) return;
  if (kind === 'schema' && typeof cursor.value === 'boolean') return;
  wrongType(cursor, kind === 'schema' ? 'a schema' : 'an object', report);
}
