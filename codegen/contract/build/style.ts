import { isTree, own } from '../json.ts';
import type { Tree } from '../json.ts';
import type { Parameter } from '../model.ts';
import { componentAt } from '../document/context.ts';

type Style = Parameter['style'];

/** What the styles that know no other values are for (OpenAPI 3.2, Style Examples). */
const limited: Partial<Readonly<Record<Style, readonly string[]>>> = {
  spaceDelimited: ['array', 'object'],
  pipeDelimited: ['array', 'object'],
  deepObject: ['object'],
};

/** Why a style says nothing of a parameter, which is then read as `form`; `null`: it does. */
export function unsuitableStyle(
  { style, explode, schema }: Pick<Parameter, 'style' | 'explode' | 'schema'>,
  document: Tree,
): string | null {
  const suited = limited[style];
  if (suited === undefined) return null;
  if (explode && style !== 'deepObject') return `${style} knows no explode`;
  const types = typesOf(schema, document).filter((type) => type !== 'null');
  if (types.length === 0 || types.some((type) => suited.includes(type))) return null;
  return `${style} is for ${suited.join(' and ')}, not for ${types.join(' or ')}`;
}

/** As written in the schema or in the one it refers to. */
function typesOf(schema: unknown, document: Tree, depth = 0): readonly string[] {
  if (!isTree(schema) || depth > 16) return [];
  const type = own(schema, 'type');
  const ref = own(schema, '$ref');
  if (type === undefined && typeof ref === 'string') {
    return typesOf(componentAt(ref, document)?.value, document, depth + 1);
  }
  const list: readonly unknown[] = Array.isArray(type) ? type : [type];
  return list.filter((one) => typeof one === 'string');
}
