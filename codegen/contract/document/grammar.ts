import { isTree } from '../json.ts';
import type { Tree } from '../json.ts';

/** The objects of OpenAPI that hold others or may be referred to. */
export type Kind =
  | 'document'
  | 'info'
  | 'tag'
  | 'server'
  | 'components'
  | 'paths'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'responses'
  | 'response'
  | 'header'
  | 'mediaType'
  | 'encoding'
  | 'example'
  | 'link'
  | 'callback'
  | 'securityScheme'
  | 'requirement'
  | 'schema';

/** How a field holds objects: one, a list of them, a map, or (older schemas) one or a list. */
export interface Child {
  readonly many: 'one' | 'list' | 'map' | 'oneOrList';
  readonly kind: Kind;
}

const one = (kind: Kind): Child => ({ many: 'one', kind });
const list = (kind: Kind): Child => ({ many: 'list', kind });
const map = (kind: Kind): Child => ({ many: 'map', kind });

function each(child: Child, keys: readonly string[]): Record<string, Child> {
  return Object.fromEntries(keys.map((key) => [key, child]));
}

interface Rule {
  readonly fields: Readonly<Record<string, Child>>;
  /** What every other field holds, save extensions. */
  readonly rest?: Kind;
}

const leaf: Rule = { fields: {} };
const described = {
  schema: one('schema'),
  content: map('mediaType'),
  examples: map('example'),
};
const operation = one('operation');

const rules: Readonly<Record<Kind, Rule>> = {
  document: {
    fields: {
      info: one('info'),
      servers: list('server'),
      paths: one('paths'),
      webhooks: map('pathItem'),
      components: one('components'),
      security: list('requirement'),
      tags: list('tag'),
    },
  },
  info: leaf,
  tag: leaf,
  server: leaf,
  components: {
    fields: {
      schemas: map('schema'),
      responses: map('response'),
      parameters: map('parameter'),
      examples: map('example'),
      requestBodies: map('requestBody'),
      headers: map('header'),
      securitySchemes: map('securityScheme'),
      links: map('link'),
      callbacks: map('callback'),
      pathItems: map('pathItem'),
      mediaTypes: map('mediaType'),
    },
  },
  paths: { fields: {}, rest: 'pathItem' },
  pathItem: {
    fields: {
      get: operation,
      put: operation,
      post: operation,
      delete: operation,
      options: operation,
      head: operation,
      patch: operation,
      trace: operation,
      query: operation,
      additionalOperations: map('operation'),
      parameters: list('parameter'),
      servers: list('server'),
    },
  },
  operation: {
    fields: {
      parameters: list('parameter'),
      requestBody: one('requestBody'),
      responses: one('responses'),
      callbacks: map('callback'),
      security: list('requirement'),
      servers: list('server'),
    },
  },
  parameter: { fields: described },
  requestBody: { fields: { content: map('mediaType') } },
  responses: { fields: {}, rest: 'response' },
  response: {
    fields: { headers: map('header'), content: map('mediaType'), links: map('link') },
  },
  header: { fields: described },
  mediaType: {
    fields: {
      schema: one('schema'),
      itemSchema: one('schema'),
      examples: map('example'),
      encoding: map('encoding'),
      prefixEncoding: list('encoding'),
      itemEncoding: one('encoding'),
    },
  },
  encoding: {
    fields: {
      headers: map('header'),
      encoding: map('encoding'),
      prefixEncoding: list('encoding'),
      itemEncoding: one('encoding'),
    },
  },
  example: leaf,
  link: leaf,
  callback: { fields: {}, rest: 'pathItem' },
  securityScheme: leaf,
  requirement: leaf,
  schema: {
    fields: {
      ...each(map('schema'), [
        '$defs',
        'definitions',
        'properties',
        'patternProperties',
        'dependentSchemas',
      ]),
      ...each(list('schema'), ['prefixItems', 'allOf', 'anyOf', 'oneOf']),
      ...each(one('schema'), [
        'additionalProperties',
        'unevaluatedProperties',
        'unevaluatedItems',
        'propertyNames',
        'contains',
        'contentSchema',
        'not',
        'if',
        'then',
        'else',
      ]),
      items: { many: 'oneOrList', kind: 'schema' },
    },
  },
};

/** The section of `components` that holds a kind; kinds without one cannot be referred to. */
const sections: Partial<Record<Kind, string>> = {
  schema: 'schemas',
  response: 'responses',
  parameter: 'parameters',
  example: 'examples',
  requestBody: 'requestBodies',
  header: 'headers',
  securityScheme: 'securitySchemes',
  link: 'links',
  callback: 'callbacks',
  pathItem: 'pathItems',
  mediaType: 'mediaTypes',
};

export function sectionOf(kind: Kind): string | undefined {
  return sections[kind];
}

export function isSection(name: string): boolean {
  return Object.values(sections).includes(name);
}

/** What a field of an object holds; `undefined`: nothing that the grammar knows. */
export function childOf(kind: Kind, key: string): Child | undefined {
  const rule = rules[kind];
  if (Object.hasOwn(rule.fields, key)) return rule.fields[key];
  if (rule.rest === undefined || key.startsWith('x-')) return undefined;
  if (key === '$ref' && sections[kind] !== undefined) return undefined;
  return one(rule.rest);
}

/** A node of a document, with its kind. */
export interface Visited {
  readonly kind: Kind;
  readonly value: Tree;
  /** What holds it; `null` of the document itself. */
  readonly owner: object | null;
  readonly key: string;
}

/** Visits an object and all objects below it that the grammar knows, from the top. */
export function walk(kind: Kind, value: unknown, visit: (node: Visited) => void): void {
  walkNode({ kind, value, owner: null, key: '' }, visit);
}

interface Place {
  readonly kind: Kind;
  readonly value: unknown;
  readonly owner: object | null;
  readonly key: string;
}

function walkNode({ kind, value, owner, key }: Place, visit: (node: Visited) => void): void {
  if (!isTree(value)) return;
  visit({ kind, value, owner, key });
  for (const name of Object.keys(value)) {
    const child = childOf(kind, name);
    if (child !== undefined) walkChild(child, { owner: value, key: name }, visit);
  }
}

function walkChild(
  child: Child,
  { owner, key }: { owner: Tree; key: string },
  visit: (node: Visited) => void,
): void {
  const value = owner[key];
  const { many, kind } = child;
  const asList = many === 'list' || (many === 'oneOrList' && Array.isArray(value));
  if (!asList && many !== 'map') {
    walkNode({ kind, value, owner, key }, visit);
  } else if (asList ? Array.isArray(value) : isTree(value)) {
    const holder: object = Object(value);
    for (const [name, item] of Object.entries(holder)) {
      walkNode({ kind, value: item, owner: holder, key: name }, visit);
    }
  }
}
