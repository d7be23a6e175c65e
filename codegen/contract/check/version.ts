import { isTree, kindOf, own } from '../json.ts';
import { quote } from '../suggest.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import type { Report } from '../document/report.ts';
import { versionOf } from '../source/open.ts';

/** Whether the document is OpenAPI 3.0, 3.1 or 3.2; says why not. */
export function checkVersion(root: Cursor, report: Report): boolean {
  const { value } = root;
  if (!isTree(value)) {
    report.error('wrong-type', root, `an OpenAPI document is an object, not ${kindOf(value)}`);
    return false;
  }
  if (versionOf(value) !== undefined) return true;
  const swagger = fieldOf(value, 'swagger');
  if (own(value, 'openapi') === undefined && swagger.value !== undefined) {
    const hint = 'convert it first: npx swagger2openapi --outfile openapi.yaml swagger.yaml';
    report.error('swagger-2', swagger, 'this is Swagger 2.0, not OpenAPI 3', hint);
    return false;
  }
  const openapi = fieldOf(value, 'openapi');
  if (openapi.value === undefined) {
    report.error('missing-field', root, 'the document must have "openapi"', 'write openapi: 3.1.0');
    return false;
  }
  const given = typeof openapi.value === 'string' ? quote(openapi.value) : kindOf(openapi.value);
  const hint = 'it may be "3.0.x", "3.1.x" or "3.2.x", as a text';
  report.error('unsupported-version', openapi, `this version cannot be read: ${given}`, hint);
  return false;
}
