import { quote } from '../suggest.ts';
import type { Context } from '../document/context.ts';
import { operationCursor, operationsOf } from '../document/operations.ts';

/** Those that have a field of their own. */
const common = new Set(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE']);
/** The other methods that Node's HTTP parser reads (RFC 9110, 9.1, leaves the list open). */
const further = new Set(
  (
    'ACL BIND CHECKOUT COPY LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY ' +
    'PROPFIND PROPPATCH PURGE QUERY REBIND REPORT SEARCH SOURCE SUBSCRIBE UNBIND UNLINK UNLOCK ' +
    'UNSUBSCRIBE'
  ).split(' '),
);

/** Every operation can be reached. */
export function checkMethods({ document, report }: Context): void {
  for (const placed of operationsOf(document)) {
    const { method } = placed;
    const cursor = operationCursor(placed);
    const isExtra = cursor.key === method;
    if (isExtra && common.has(method)) {
      const hint = `write it as ${quote(method.toLowerCase())} beside additionalOperations`;
      report.keyError('bad-method', cursor, `${quote(method)} has a field of its own`, hint);
    } else if (!common.has(method) && !further.has(method)) {
      const hint = "Node's HTTP parser refuses it; write one of the IANA registry in capitals";
      report.keyError('bad-method', cursor, `${quote(method)} reaches no server here`, hint);
    }
  }
}
