import ts from 'typescript';
import { pascalCase, uniqueNames } from '../print/names.ts';
import { groupsOf } from '../schema/groups.ts';

/**
 * The declarations of openapi-typescript, with an alias for each schema that holds itself through
 * lists and alternatives alone: `type Value = string | Value[]` has a meaning, the same as a member
 * of an interface has none.
 */
export function withRecursiveSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const types = schemaTypesOf(nodes);
  const aliases = uniqueNames(recursive(types), (name) => `Schema${pascalCase(name)}`);
  if (aliases.size === 0) return [...nodes];
  const declared = [...types].flatMap(([name, type]) => {
    const alias = aliases.get(name);
    return alias === undefined ? [] : [declaration(alias, replaced(type, references(aliases)))];
  });
  const members = new Map([...types].map(([name, type]) => [type, aliases.get(name)]));
  const rest = nodes.map((node) => replaced(node, (type) => members.get(type as ts.TypeNode)));
  return [...declared, ...rest];
}

function recursive(types: ReadonlyMap<string, ts.TypeNode>): readonly string[] {
  const held = new Map([...types].map(([name, type]) => [name, heldBy(type)]));
  const isCircle = (group: readonly string[]): boolean =>
    group.some((name) => group.some((other) => held.get(name)?.has(other)));
  const groups = groupsOf([...types.keys()], (name) => [...(held.get(name) ?? [])]);
  return groups.filter(isCircle).flat();
}

/** The types in `interface components { schemas: { … } }` by name. */
function schemaTypesOf(nodes: readonly ts.Node[]): ReadonlyMap<string, ts.TypeNode> {
  const schemas = nodes
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text === 'components')
    .flatMap(({ members }) => membersOf(members))
    .filter(([name]) => name === 'schemas')
    .flatMap(([, type]) => (ts.isTypeLiteralNode(type) ? membersOf(type.members) : []));
  return new Map(schemas);
}

function membersOf(members: readonly ts.TypeElement[]): [string, ts.TypeNode][] {
  return members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined) return [];
    const { name } = member;
    const isNamed = ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name);
    return isNamed ? [[name.text, member.type] as [string, ts.TypeNode]] : [];
  });
}

/** The schemas that a type names outside of any object, whose members wait until they are used. */
function heldBy(type: ts.Node): ReadonlySet<string> {
  const held = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = referred(node);
    if (name !== null) held.add(name);
    else if (!ts.isTypeLiteralNode(node)) ts.forEachChild(node, visit);
  };
  visit(type);
  return held;
}

/** The `Name` of `components["schemas"]["Name"]`. */
function referred(node: ts.Node): string | null {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType))
    return null;
  const { objectType: root, indexType: section } = node.objectType;
  const isRoot = ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName);
  if (!isRoot || root.typeName.text !== 'components' || textOf(section) !== 'schemas') return null;
  return textOf(node.indexType);
}

function textOf(type: ts.TypeNode): string | null {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : null;
}

function references(aliases: ReadonlyMap<string, string>): Alias {
  return (node) => aliases.get(referred(node) ?? '');
}

/** The name of the alias to write in a node's place. */
type Alias = (node: ts.Node) => string | undefined;

function replaced<Node extends ts.Node>(node: Node, aliasOf: Alias): Node {
  const { transformed } = ts.transform<ts.Node>(node, [
    (context) => {
      const visit = (inner: ts.Node): ts.Node => {
        const alias = aliasOf(inner);
        return alias === undefined
          ? ts.visitEachChild(inner, visit, context)
          : ts.factory.createTypeReferenceNode(alias);
      };
      return visit;
    },
  ]);
  return (transformed[0] ?? node) as Node;
}

function declaration(alias: string, type: ts.TypeNode): ts.Node {
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.factory.createTypeAliasDeclaration(exported, alias, undefined, type);
}
