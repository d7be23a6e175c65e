import ts from 'typescript';
import type { JsonObject, JsonValue } from '../contract/model.ts';
import { stringLiteral } from '../print/literal.ts';
import { isObject } from '../schema/facts.ts';
import { lowered, loweredPaths } from './lowered-document.ts';
import type { Lowered } from './lowered-document.ts';

type Marks = ReadonlyMap<string, Lowered>;

/** A document for a generator that knows the methods of OpenAPI 3.1, and the way back. */
export interface Posted {
  readonly document: JsonObject;
  /** A module that was made of it, calling what was meant. */
  readonly restore: (code: string) => string;
}

/**
 * `QUERY` and `additionalOperations` (OpenAPI 3.2) as `post` at paths of their own, which the calls
 * in the client's code are told by afterwards.
 */
export function withPostedMethods(document: JsonObject): Posted {
  const marks = loweredPaths(document);
  if (marks.size === 0) return { document, restore: (code) => code };
  const { paths } = lowered(document);
  const entries = Object.entries(isObject(paths) ? paths : {});
  const plain = entries.map(([path, item]) => [path, marks.has(path) ? withoutEvents(item) : item]);
  const posted = { ...document, paths: Object.fromEntries(plain) as JsonObject };
  return { document: posted, restore: (code) => restored(code, marks) };
}

/** A response of events would make a call of another kind, which knows no other methods. */
function withoutEvents(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutEvents);
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => !(key.startsWith('text/event-stream') && isObject(inner)))
    .map(([key, inner]) => [key, withoutEvents(inner)]);
  return Object.fromEntries(entries) as JsonObject;
}

interface Edit {
  readonly node: ts.Node;
  readonly text: string;
}

function restored(code: string, marks: Marks): string {
  const source = ts.createSourceFile('client.ts', code, ts.ScriptTarget.ESNext, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    edits.push(...callEdits(node, marks), ...typeEdits(node, marks));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .toSorted((a, b) => b.node.end - a.node.end)
    .reduce(
      (text, { node, text: other }) =>
        text.slice(0, node.getStart(source)) + other + text.slice(node.end),
      code,
    );
}

/** `client.post({ url: '/search (QUERY)' })` → `client.request({ url: '/search', method: 'QUERY' })`. */
function callEdits(node: ts.Node, marks: Marks): readonly Edit[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const [options] = node.arguments;
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return [];
  for (const property of options.properties) {
    const isUrl = ts.isPropertyAssignment(property) && property.name.getText() === 'url';
    if (!isUrl || !ts.isStringLiteral(property.initializer)) continue;
    const meant = marks.get(property.initializer.text);
    if (meant === undefined) continue;
    const { path, method } = meant;
    // The client's types list the methods that its generator knows.
    const text = `${stringLiteral(path)}, method: ${stringLiteral(method)} as never`;
    return [
      { node: node.expression.name, text: 'request' },
      { node: property.initializer, text },
    ];
  }
  return [];
}

function typeEdits(node: ts.Node, marks: Marks): readonly Edit[] {
  if (!ts.isPropertySignature(node) || node.name.getText() !== 'url') return [];
  const { type } = node;
  if (type === undefined || !ts.isLiteralTypeNode(type) || !ts.isStringLiteral(type.literal)) {
    return [];
  }
  const meant = marks.get(type.literal.text);
  return meant === undefined ? [] : [{ node: type, text: stringLiteral(meant.path) }];
}
