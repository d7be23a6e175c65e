import { isContainer, isTree, own } from '../contract/json.ts';
import type { Tree } from '../contract/json.ts';
import { quote } from '../contract/suggest.ts';

const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions']);
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);

/** How a message names the node at a path: `"Item.title"`, `GET /items response 200`. */
export function wordsOf(path: readonly string[], document: Tree): string {
  const [first, second = '', third = '', ...rest] = path;
  if (first === 'paths') return operationWords(path, document);
  if (first === 'components' && second === 'schemas') return quote(schemaWords(third, rest));
  if (first === 'components' && third !== '') return componentWords(third, rest);
  return path.length === 0 ? 'the document' : quote(path.join(' > '));
}

/** `Order.lines[].price` */
function schemaWords(name: string, path: readonly string[]): string {
  let words = name;
  for (let at = 0; at < path.length; at++) {
    const key = path[at] ?? '';
    if (key === 'items') words += '[]';
    else if (key === 'additionalProperties') words += '.*';
    else if (maps.has(key)) words += `.${path[++at] ?? ''}`;
    else if (lists.has(key)) at++;
    else words += `.${key}`;
  }
  return words.replace(/^\./, '');
}

function componentWords(name: string, path: readonly string[]): string {
  const at = path.indexOf('schema');
  if (at === -1) return quote(name);
  return quote(schemaWords(name, path.slice(at + 1)));
}

function operationWords(path: readonly string[], document: Tree): string {
  const [, template = '', method = '', ...rest] = path;
  const additional = method === 'additionalOperations';
  const isPathItem = method === '' || method === 'parameters';
  const verb = additional ? (rest[0] ?? '') : method.toUpperCase();
  const title = isPathItem ? template : `${verb} ${template}`;
  const inside = method === 'parameters' ? [method, ...rest] : additional ? rest.slice(1) : rest;
  const place = placeWords(inside, path.slice(0, path.length - inside.length), document);
  return place === '' ? title : `${title} ${place}`;
}

function placeWords(path: readonly string[], above: readonly string[], document: Tree): string {
  const [first, second = ''] = path;
  const at = path.indexOf('schema');
  const schema = at === -1 ? '' : schemaWords('', path.slice(at + 1));
  const below = schema === '' ? '' : ` ${quote(schema)}`;
  if (first === 'requestBody') return `body${below}`;
  if (first === 'responses') return second === '' ? 'responses' : `response ${second}${below}`;
  if (first === 'parameters') {
    const name = nameAt([...above, 'parameters', second], document);
    return `parameter ${quote(name ?? second)}${below}`;
  }
  return path.length === 0 ? '' : quote(path.join(' > '));
}

function nameAt(path: readonly string[], document: Tree): string | undefined {
  let value: unknown = document;
  for (const key of path) value = isContainer(value) ? own(Object(value), key) : undefined;
  const name = isTree(value) ? own(value, 'name') : undefined;
  return typeof name === 'string' ? name : undefined;
}
