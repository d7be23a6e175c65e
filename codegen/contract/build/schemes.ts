import { own, sortedKeys, sortedSet } from '../json.ts';
import type { Tree } from '../json.ts';
import type { Scheme } from '../model.ts';
import { quote } from '../suggest.ts';
import { deref, section } from '../document/context.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import {
  missingField,
  readBoolean,
  readEntries,
  readString,
  readTree,
  readWord,
} from '../document/read.ts';
import { readJwt } from './jwt.ts';

type Base = Pick<Scheme, 'name' | 'description' | 'deprecated' | 'scopes'>;

const types = ['apiKey', 'http', 'oauth2', 'openIdConnect', 'mutualTLS'] as const;
const flowNames = new Set([
  'authorizationCode',
  'clientCredentials',
  'deviceAuthorization',
  'implicit',
  'password',
]);
/** RFC 9110, 5.6.2. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

export function buildSchemes(context: Context): Readonly<Record<string, Scheme>> {
  const schemes: Record<string, Scheme> = {};
  for (const entry of readEntries(section(context, 'securitySchemes'), context.report)) {
    const cursor = deref(entry, context);
    const tree = cursor && readTree(cursor, context.report);
    const scheme = tree && buildScheme(entry.key, { ...cursor, value: tree }, tree, context);
    if (scheme !== undefined) schemes[entry.key] = scheme;
  }
  return schemes;
}

/** Every scope of every scheme, sorted. */
export function scopesOf(schemes: Readonly<Record<string, Scheme>>): string[] {
  return sortedSet(Object.values(schemes).flatMap((scheme) => Object.keys(scheme.scopes)));
}

function buildScheme(
  name: string,
  cursor: Cursor,
  tree: Tree,
  context: Context,
): Scheme | undefined {
  const { report } = context;
  if (own(tree, 'type') === undefined) missingField(cursor, 'type', report);
  const type = readWord(fieldOf(tree, 'type'), types, report, 'bad-scheme');
  if (type === undefined) return undefined;
  const description = readString(fieldOf(tree, 'description'), report);
  const base: Base = {
    name,
    ...(description === undefined ? {} : { description }),
    deprecated: readBoolean(fieldOf(tree, 'deprecated'), report),
    scopes: type === 'oauth2' ? flowScopes(tree, context) : declaredScopes(tree, context),
  };
  const scheme = builders[type](base, cursor, tree, context);
  const jwt = readJwt(fieldOf(tree, 'x-jwt'), report);
  if (scheme === undefined || jwt === undefined) return scheme;
  if (['bearer', 'oauth2', 'openIdConnect'].includes(scheme.kind)) return { ...scheme, jwt };
  const message = `the credential of ${quote(name)} is no bearer token`;
  report.keyError('bad-jwt', fieldOf(tree, 'x-jwt'), message);
  return scheme;
}

type Build = (base: Base, cursor: Cursor, tree: Tree, context: Context) => Scheme | undefined;

const builders: Readonly<Record<(typeof types)[number], Build>> = {
  apiKey: (base, cursor, tree, { report }) => {
    const place = readWord(
      fieldOf(tree, 'in'),
      ['header', 'query', 'cookie'],
      report,
      'bad-scheme',
    );
    const parameter = readString(fieldOf(tree, 'name'), report);
    if (own(tree, 'in') === undefined) missingField(cursor, 'in', report);
    if (own(tree, 'name') === undefined) missingField(cursor, 'name', report);
    if (place === undefined || parameter === undefined) return undefined;
    if (parameter === '' || (place !== 'query' && !token.test(parameter))) {
      const message = `${quote(parameter)} cannot be the name of a ${place}`;
      report.error('bad-scheme', fieldOf(tree, 'name'), message);
    }
    return { ...base, kind: 'apiKey', in: place, parameter };
  },
  http: (base, cursor, tree, { report }) => {
    const scheme = readString(fieldOf(tree, 'scheme'), report)?.toLowerCase();
    if (own(tree, 'scheme') === undefined) missingField(cursor, 'scheme', report);
    if (scheme === undefined) return undefined;
    if (!token.test(scheme)) {
      const message = `${quote(scheme)} is not the name of an HTTP authentication scheme`;
      report.error('bad-scheme', fieldOf(tree, 'scheme'), message);
    }
    const bearerFormat = readString(fieldOf(tree, 'bearerFormat'), report);
    if (scheme === 'basic') return { ...base, kind: 'basic' };
    if (scheme !== 'bearer') return { ...base, kind: 'http', scheme };
    return { ...base, kind: 'bearer', ...(bearerFormat === undefined ? {} : { bearerFormat }) };
  },
  oauth2: (base, cursor, tree, { report }) => {
    if (own(tree, 'flows') === undefined) missingField(cursor, 'flows', report);
    const flows: Record<string, { readonly tokenUrl?: string }> = {};
    for (const flow of flowsOf(tree, report)) {
      const inside = readTree(flow, report);
      if (inside === undefined) continue;
      const tokenUrl = readString(fieldOf(inside, 'tokenUrl'), report);
      flows[flow.key] = tokenUrl === undefined ? {} : { tokenUrl };
    }
    return { ...base, kind: 'oauth2', flows };
  },
  openIdConnect: (base, cursor, tree, { report }) => {
    const url = readString(fieldOf(tree, 'openIdConnectUrl'), report);
    if (own(tree, 'openIdConnectUrl') === undefined)
      missingField(cursor, 'openIdConnectUrl', report);
    return url === undefined ? undefined : { ...base, kind: 'openIdConnect', url };
  },
  mutualTLS: (base) => ({ ...base, kind: 'mutualTLS' }),
};

function flowsOf(tree: Tree, report: Context['report']): Cursor[] {
  return readEntries(fieldOf(tree, 'flows'), report).filter(({ key }) => flowNames.has(key));
}

function flowScopes(tree: Tree, { report }: Context): Record<string, string> {
  if (own(tree, 'x-scopes') !== undefined) {
    const hint = 'the scopes of oauth2 stand in its flows';
    report.keyWarning(
      'misplaced-extension',
      fieldOf(tree, 'x-scopes'),
      'x-scopes means nothing here',
      hint,
    );
  }
  const scopes = new Map<string, string>();
  for (const flow of flowsOf(tree, report)) {
    const inside = readTree(flow, report);
    if (inside === undefined) continue;
    for (const [name, text] of readScopes(fieldOf(inside, 'scopes'), report))
      scopes.set(name, text);
  }
  return sortedRecord(scopes);
}

function declaredScopes(tree: Tree, { report }: Context): Record<string, string> {
  return sortedRecord(new Map(readScopes(fieldOf(tree, 'x-scopes'), report)));
}

function readScopes(cursor: Cursor, report: Context['report']): [string, string][] {
  return readEntries(cursor, report).flatMap((scope) => {
    if (!/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope.key)) {
      const hint = 'a scope has printable ASCII letters without space, quote and backslash';
      report.keyError('bad-scope', scope, `${quote(scope.key)} cannot be a scope`, hint);
    }
    const text = readString(scope, report);
    return text === undefined ? [] : [[scope.key, text] satisfies [string, string]];
  });
}

function sortedRecord(map: ReadonlyMap<string, string>): Record<string, string> {
  const plain = Object.fromEntries(map);
  return Object.fromEntries(sortedKeys(plain).map((key) => [key, map.get(key) ?? '']));
}
