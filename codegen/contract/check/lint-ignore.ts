import { own } from '../json.ts';
import type { Context } from '../document/context.ts';
import { fieldOf, isThere } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { walk } from '../document/grammar.ts';
import { readList, readString, readTree, refuseOthers } from '../document/read.ts';
import type { Report } from '../document/report.ts';

/** Nobody silences a rule without saying which one and why. */
export function checkLintIgnores({ document, report }: Context): void {
  walk('document', document, ({ kind, value }) => {
    if (kind === 'requirement') return;
    const cursor = fieldOf(value, 'x-lint-ignore');
    if (!isThere(cursor)) return;
    const entries = readList(cursor, report);
    if (Array.isArray(cursor.value) && entries.length === 0) {
      report.error('bad-lint-ignore', cursor, 'an empty list silences nothing', 'leave it out');
    }
    for (const entry of entries) checkEntry(entry, report);
  });
}

function checkEntry(entry: Cursor, report: Report): void {
  const tree = readTree(entry, report);
  if (tree === undefined) return;
  refuseOthers(tree, ['rule', 'reason'], report);
  for (const key of ['rule', 'reason']) {
    const text = readString(fieldOf(tree, key), report);
    if (own(tree, key) !== undefined && text?.trim() !== '') continue;
    const message = `an entry of x-lint-ignore must have a ${key}`;
    const hint = key === 'rule' ? 'the code of a rule' : 'say why the contract means it';
    report.error('bad-lint-ignore', entry, message, hint);
  }
}
