import type { JsonObject, JsonValue } from '../contract/model.ts';
import { resolvePointer } from '../schema/document-shape.ts';
import { isObject, own } from '../schema/facts.ts';

/**
 * A document whose paths say how their parameters are written, `/colors/{;color*}`: the client of
 * @hey-api/openapi-ts reads it there (as RFC 6570 has it), its generator nowhere else.
 */
export function withPathTemplates(document: JsonObject): JsonObject {
  const paths = own(document, 'paths');
  if (!isObject(paths)) return document;
  const entries = Object.entries(paths).map(([path, item]): [string, JsonValue] => [
    isObject(item) ? templateOf(path, item, document) : path,
    item,
  ]);
  return { ...document, paths: Object.fromEntries(entries) };
}

const OPERATORS: Readonly<Record<string, string>> = { label: '.', matrix: ';' };

function templateOf(path: string, item: JsonObject, document: JsonObject): string {
  const written = new Map<string, string>();
  for (const holder of [item, ...Object.values(item).filter(isObject)]) {
    for (const parameter of parametersOf(holder, document)) {
      const name = own(parameter, 'name');
      if (own(parameter, 'in') !== 'path' || typeof name !== 'string') continue;
      const operator = OPERATORS[String(own(parameter, 'style'))] ?? '';
      written.set(name, `{${operator}${name}${own(parameter, 'explode') === true ? '*' : ''}}`);
    }
  }
  return path.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => written.get(name) ?? whole);
}

function parametersOf(holder: JsonObject, document: JsonObject): readonly JsonObject[] {
  const parameters = own(holder, 'parameters');
  if (!Array.isArray(parameters)) return [];
  return parameters.flatMap((item: JsonValue) => {
    const reference = isObject(item) ? own(item, '$ref') : undefined;
    const target = typeof reference === 'string' ? resolvePointer(document, reference) : item;
    return isObject(target) ? [target] : [];
  });
}
