import type { Tree } from '../json.ts';
import type { Context } from '../document/context.ts';
import { field, fieldOf } from '../document/cursor.ts';
import { sectionOf, walk } from '../document/grammar.ts';
import { readEntries, readString, readStrings } from '../document/read.ts';
import type { Report } from '../document/report.ts';

/** What names something else does so with a text. */
export function checkReferences({ document, report }: Context): void {
  walk('document', document, ({ kind, value }) => {
    if (sectionOf(kind) !== undefined) readString(fieldOf(value, '$ref'), report);
    if (kind === 'schema') checkNames(value, report);
  });
}

function checkNames(schema: Tree, report: Report): void {
  const discriminator = fieldOf(schema, 'discriminator');
  readEntries(discriminator, report);
  readString(field(discriminator, 'propertyName'), report);
  for (const target of readEntries(field(discriminator, 'mapping'), report)) {
    readString(target, report);
  }
  for (const names of readEntries(fieldOf(schema, 'dependentRequired'), report)) {
    readStrings(names, report);
  }
  const title = fieldOf(schema, 'title');
  if (title.value !== null) readString(title, report);
}
