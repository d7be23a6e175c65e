import { compareText } from '../print/names.ts';
import type { Facts, JsonType } from './facts.ts';

type PrimitiveType = 'null' | 'boolean' | 'integer' | 'number' | 'string';

/** What a text is decoded to before its validator sees it; the runtime's `Shape`. */
export type Shape =
  | { readonly kind: 'primitive'; readonly types: readonly PrimitiveType[] }
  | { readonly kind: 'array'; readonly items: Shape }
  | {
      readonly kind: 'object';
      readonly properties: Readonly<Record<string, Shape>>;
      readonly additional: Shape | null;
    }
  | { readonly kind: 'union'; readonly of: readonly Shape[] };

const PRIMITIVES: readonly PrimitiveType[] = ['null', 'boolean', 'integer', 'number', 'string'];
const TEXT: Shape = { kind: 'primitive', types: ['string'] };

/** How a text of a parameter, field or part is decoded; a string where the schema does not say. */
export function shapeOf(facts: Facts): Shape {
  const types = facts.types ?? hinted(facts);
  const shapes: Shape[] = [];
  const primitives = PRIMITIVES.filter((type) => types.has(type));
  if (primitives.length > 0) shapes.push({ kind: 'primitive', types: primitives });
  if (types.has('array')) {
    shapes.push({ kind: 'array', items: facts.items === null ? TEXT : shapeOf(facts.items) });
  }
  if (types.has('object')) shapes.push(objectShape(facts));
  const [first] = shapes;
  if (first === undefined) return TEXT;
  return shapes.length === 1 ? first : { kind: 'union', of: shapes };
}

/** The form that keywords without a `type` speak of. */
function hinted(facts: Facts): ReadonlySet<JsonType> {
  const types = new Set<JsonType>();
  if (facts.items !== null) types.add('array');
  if (facts.properties.size > 0 || facts.additional !== null) types.add('object');
  if (types.size === 0) types.add('string');
  return types;
}

function objectShape(facts: Facts): Shape {
  const properties: [string, Shape][] = [...facts.properties]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, inner]) => [name, shapeOf(inner)]);
  const { additional } = facts;
  return {
    kind: 'object',
    properties: Object.fromEntries(properties),
    additional: additional === false ? null : additional === null ? TEXT : shapeOf(additional),
  };
}
