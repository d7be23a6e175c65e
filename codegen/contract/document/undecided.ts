import { own } from '../json.ts';
import type { Context } from './context.ts';
import { rootCursor } from './cursor.ts';
import { operationCursor, operationsOf, titleOf } from './operations.ts';

/** Settles, in place, what becomes of operations without a security decision; those denied by title. */
export function settleUndecided(
  { document, report }: Pick<Context, 'document' | 'report'>,
  undecided: 'error' | 'deny' | 'public',
): ReadonlySet<string> {
  const denied = new Set<string>();
  let open = 0;
  if (own(document, 'security') !== undefined) return denied;
  for (const placed of operationsOf(document)) {
    if (own(placed.operation, 'security') !== undefined) continue;
    const title = titleOf(placed);
    const cursor = operationCursor(placed);
    if (undecided === 'deny') {
      report.keyWarning('undecided-security', cursor, `${title} says no security: it answers 403`);
      denied.add(title);
    }
    if (undecided === 'error') {
      const hint = 'give it a `security`, or `security: []` to make it public on purpose';
      report.keyError('undecided-security', cursor, `${title} does not say who may call it`, hint);
    }
    if (undecided === 'public') open++;
    placed.operation['security'] = [];
  }
  if (open > 0) {
    const said = open === 1 ? '1 operation says' : `${open} operations say`;
    const message = `${said} no security: anyone may call ${open === 1 ? 'it' : 'them'}`;
    report.warning('undecided-security', rootCursor(document), message);
  }
  return denied;
}
