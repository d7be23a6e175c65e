import { parse } from 'yaml';

type Tree = Record<string, unknown>;

const sections = new Set([
  'securitySchemes',
  'schemas',
  'parameters',
  'x-roles',
  'x-rate-limit-policies',
]);

/** The document that an example of the docs is cut out of. */
export function exampleDocument(example: string): Tree {
  const paths: Tree = {};
  const components: Tree = {};
  const root: Tree = {};
  for (const [key, value] of Object.entries(parse(example) as Tree)) {
    (key.startsWith('/') ? paths : sections.has(key) ? components : root)[key] = value;
  }
  const schemas = Object.keys((components['schemas'] ?? {}) as Tree);
  if (Object.keys(paths).length === 0 && schemas.length > 0) paths['/things'] = takes(schemas);
  for (const item of Object.values(paths)) completePath(item as Tree, root);
  completeSchemes(components, [root, ...operationsOf(paths)]);
  return {
    openapi: '3.1.0',
    info: { title: 'Example', version: '1' },
    ...root,
    paths,
    components,
  };
}

function takes(schemas: readonly string[]): Tree {
  const refs = schemas.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const schema = refs.length === 1 ? refs[0] : { anyOf: refs };
  return { post: { requestBody: { content: { 'application/json': { schema } } } } };
}

function operationsOf(paths: Tree): Tree[] {
  return Object.values(paths).flatMap((item) => Object.values(item as Tree) as Tree[]);
}

function completePath(item: Tree, root: Tree): void {
  for (const operation of Object.values(item) as Tree[]) {
    if (root['security'] === undefined) operation['security'] ??= [];
    operation['responses'] ??= { 200: {} };
    for (const response of Object.values(operation['responses'] as Tree) as Tree[]) {
      response['description'] ??= 'An answer.';
    }
    for (const parameter of (operation['parameters'] ?? []) as Tree[]) {
      if (parameter['in'] === 'path') parameter['required'] = true;
    }
  }
}

/** Schemes that requirements name and the example does not declare. */
function completeSchemes(components: Tree, holders: readonly Tree[]): void {
  const used = new Map<string, Set<string>>();
  const docs = holders.map((holder) => holder['x-docs']).filter((each) => each !== undefined);
  for (const holder of [...holders, ...(docs as Tree[])]) {
    for (const requirement of (holder['security'] ?? []) as Tree[]) {
      for (const [name, scopes] of Object.entries(requirement)) {
        used.set(name, new Set([...(used.get(name) ?? []), ...(scopes as string[])]));
      }
    }
  }
  const declared = (components['securitySchemes'] ?? {}) as Tree;
  for (const [name, scopes] of used) {
    const texts = Object.fromEntries([...scopes].map((scope) => [scope, `May do ${scope}.`]));
    declared[name] ??= name === 'oauth2' ? oauth2(texts) : apiKey(texts);
  }
  components['securitySchemes'] = declared;
}

function oauth2(scopes: Tree): Tree {
  const flow = { authorizationUrl: '/authorize', tokenUrl: '/token', scopes };
  return { type: 'oauth2', flows: { authorizationCode: flow } };
}

function apiKey(scopes: Tree): Tree {
  return { type: 'apiKey', in: 'header', name: 'X-API-Key', 'x-scopes': scopes };
}
