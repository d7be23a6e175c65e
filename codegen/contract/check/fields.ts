import { sortedKeys } from '../json.ts';
import { didYouMean, nearest, quote } from '../suggest.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { walk } from '../document/grammar.ts';
import type { Kind } from '../document/grammar.ts';
import type { Report } from '../document/report.ts';

/** What OpenAPI 3.2 knows, where a slip would change who gets in. */
const known: Partial<Record<Kind, readonly string[]>> = {
  document: [
    'openapi',
    '$self',
    'info',
    'jsonSchemaDialect',
    'servers',
    'paths',
    'webhooks',
    'components',
    'security',
    'tags',
    'externalDocs',
  ],
  pathItem: [
    'summary',
    'description',
    'get',
    'put',
    'post',
    'delete',
    'options',
    'head',
    'patch',
    'trace',
    'query',
    'additionalOperations',
    'servers',
    'parameters',
    '$ref',
  ],
  operation: [
    'tags',
    'summary',
    'description',
    'externalDocs',
    'operationId',
    'parameters',
    'requestBody',
    'responses',
    'callbacks',
    'deprecated',
    'security',
    'servers',
  ],
};

/** Says what OpenAPI does not know; a `security` that guards nothing is an error. */
export function checkFields({ document, report }: Context): void {
  walk('document', document, ({ kind, value }) => {
    const fields = known[kind];
    if (fields === undefined) return;
    for (const key of sortedKeys(value)) {
      if (fields.includes(key) || key.startsWith('x-')) continue;
      sayUnknown(fieldOf(value, key), fields, report);
    }
  });
}

function sayUnknown(cursor: Cursor, fields: readonly string[], report: Report): void {
  const { key } = cursor;
  const message = `OpenAPI knows no ${quote(key)} here`;
  if (key === 'security') {
    const hint = 'write it in each operation, or once at the root';
    report.keyError('misplaced-security', cursor, message, hint);
  } else if (nearest(key, ['security']) !== undefined) {
    report.keyError('misplaced-security', cursor, message, 'did you mean "security"?');
  } else {
    report.keyWarning('unknown-field', cursor, message, didYouMean(key, fields));
  }
}
