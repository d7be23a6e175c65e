import { isTree, own } from '../json.ts';
import type { Context } from '../document/context.ts';
import { field, fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { readEntries, readList, readString } from '../document/read.ts';
import type { Report } from '../document/report.ts';

/** The path of the first server's URL, without a trailing slash. */
export function buildBasePath({ document, report }: Context): string {
  const [server] = readList(fieldOf(document, 'servers'), report);
  const cursor = server && field(server, 'url');
  const url = cursor && readString(cursor, report);
  if (server === undefined || cursor === undefined || url === undefined) return '';
  const filled = fillVariables(url, field(server, 'variables'), report);
  const path = pathOf(filled);
  if (path !== undefined && !/[{}]|%7b|%7d/i.test(path)) return path;
  const hint = 'every {variable} of it needs a default';
  report.error('bad-server', cursor, 'the path of this URL cannot be told', hint);
  return '';
}

function fillVariables(url: string, variables: Cursor, report: Report): string {
  let filled = url;
  for (const variable of readEntries(variables, report)) {
    const value = readString(field(variable, 'default'), report);
    if (value !== undefined) filled = filled.replaceAll(`{${variable.key}}`, () => value);
  }
  return filled;
}

function pathOf(url: string): string | undefined {
  const base = 'http://localhost/';
  if (!URL.canParse(url, base)) return undefined;
  return new URL(url, base).pathname.replace(/\/+$/, '');
}

/** Servers of a path or an operation move nothing: the service answers at one base path. */
export function warnOfServers(holder: unknown, { report }: Context): void {
  if (!isTree(holder) || own(holder, 'servers') === undefined) return;
  const message = 'only the servers of the whole document say where the service answers';
  report.keyWarning('ignored-servers', fieldOf(holder, 'servers'), message);
}
