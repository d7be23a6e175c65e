import { sortedKeys } from '../json.ts';
import { nearest, quote } from '../suggest.ts';
import { extensionNames, extensions, isExtension } from '../vocabulary.ts';
import type { ExtensionName, Vocabulary } from '../vocabulary.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { walk } from '../document/grammar.ts';
import type { Kind } from '../document/grammar.ts';
import type { Origins } from '../document/origins.ts';
import type { Report } from '../document/report.ts';

/** A guard that stands where it guards nothing is worse than a mistake. */
const demands: ReadonlySet<string> = new Set(['x-required-roles', 'x-required-permissions']);

/** Extensions stand where they mean something, and those that look like them are no slips. */
export function checkExtensions(context: Context, origins: Origins, vocabulary: Vocabulary): void {
  const { document, report } = context;
  walk('document', document, ({ kind, value }) => {
    for (const key of sortedKeys(value)) {
      const cursor = fieldOf(value, key);
      if (isExtension(key)) checkPlace(key, kind, cursor, report);
      else if (key.startsWith('x-')) checkSpelling(cursor, vocabulary, report);
    }
    if (kind === 'securityScheme' && origins.sourceOf(value)?.version === '3.0') {
      warnOfScopes(fieldOf(value, 'x-scopes'), fieldOf(value, 'type').value, report);
    }
  });
}

function checkPlace(name: ExtensionName, kind: Kind, cursor: Cursor, report: Report): void {
  const places: readonly Kind[] = extensions[name];
  if (places.includes(kind)) return;
  const message = `${name} means nothing here`;
  const hint = `it belongs to ${places.map((place) => placeNames[place] ?? place).join(', ')}`;
  if (demands.has(name)) report.keyError('misplaced-extension', cursor, message, hint);
  else report.keyWarning('misplaced-extension', cursor, message, hint);
}

const placeNames: Partial<Record<Kind, string>> = {
  document: 'the root',
  components: 'components',
  pathItem: 'a path',
  operation: 'an operation',
  securityScheme: 'a security scheme',
  schema: 'a schema',
  parameter: 'a parameter',
  tag: 'a tag',
};

function checkSpelling(cursor: Cursor, { written }: Vocabulary, report: Report): void {
  const known = extensionNames.map(written);
  const prefix = commonPrefix(cursor.key, known);
  const stem = cursor.key.slice(prefix.length);
  const found = nearest(
    stem,
    known.map((name) => name.slice(prefix.length)),
    2,
  );
  if (found === undefined) return;
  const message = `${quote(cursor.key)} means nothing`;
  report.keyWarning('similar-extension', cursor, message, `did you mean ${quote(prefix + found)}?`);
}

/** The vocabulary's prefix where the key has it, so that only what follows is compared. */
function commonPrefix(key: string, known: readonly string[]): string {
  const [first = ''] = known;
  const prefix = first.slice(0, first.lastIndexOf('roles'));
  return key.startsWith(prefix) ? prefix : '';
}

function warnOfScopes(cursor: Cursor, type: unknown, report: Report): void {
  if (cursor.value === undefined || (type !== 'http' && type !== 'apiKey')) return;
  const message = `OpenAPI 3.0 knows no scopes of ${type} schemes; they are enforced all the same`;
  report.keyWarning('scopes-before-3.1', cursor, message, 'write openapi: 3.1.0');
}
