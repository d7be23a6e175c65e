import { isContainer, isTree } from '../json.ts';
import type { Context } from '../document/context.ts';
import type { Cursor } from '../document/cursor.ts';
import type { Report } from '../document/report.ts';

const MESSAGE = 'this text has half a character in it, a surrogate without its partner';
const HINT = 'no UTF-8 file can hold it (RFC 8259, 8.2)';

/** Every key and text can be written to a file and sent to a client. */
export function checkTexts({ document, report }: Context): void {
  checkInside(document, report);
}

function checkInside(container: object, report: Report): void {
  const isObject = isTree(container);
  for (const [key, value] of Object.entries(container)) {
    const cursor: Cursor = { value, owner: container, key };
    if (isObject && !key.isWellFormed()) report.keyError('bad-text', cursor, MESSAGE, HINT);
    if (isContainer(value)) checkInside(value, report);
    else if (typeof value === 'string' && !value.isWellFormed()) {
      report.error('bad-text', cursor, MESSAGE, HINT);
    }
  }
}
