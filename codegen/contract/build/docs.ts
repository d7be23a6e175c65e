import type { Tree } from '../json.ts';
import type { Docs } from '../model.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { pathsOf } from '../document/operations.ts';
import { readString, readTree, readWord, refuseOthers } from '../document/read.ts';
import type { Report } from '../document/report.ts';
import { buildRequirements } from './guard.ts';
import type { Directory } from './guard.ts';

const inProduction = ['hidden', 'public', 'guarded'] as const;

/** `x-docs`, defaults filled in. */
export function buildDocs(context: Context, directory: Directory): Docs {
  const { document, report } = context;
  const cursor = fieldOf(document, 'x-docs');
  const tree = readTree(cursor, report) ?? {};
  refuseOthers(tree, ['ui', 'document', 'production', 'security'], report);
  const docs = {
    ui: placeOf('ui', tree, context),
    document: placeOf('document', tree, context),
    production: readWord(fieldOf(tree, 'production'), inProduction, report, 'bad-docs') ?? 'hidden',
  };
  if (docs.ui === docs.document) {
    report.error('bad-docs', cursor, 'the page and the document cannot share a path');
  }
  const security = fieldOf(tree, 'security');
  const given = security.value !== undefined;
  if (given && docs.production !== 'guarded') {
    const hint = 'write production: guarded';
    report.keyError('bad-docs', security, 'this security guards nothing', hint);
  }
  if (docs.production !== 'guarded') return docs;
  const requirements = buildRequirements(security, directory, report);
  if (requirements.every(({ terms }) => terms.length === 0)) {
    const hint = 'name a scheme, or write production: public';
    report.error('bad-docs', given ? security : cursor, 'guarded docs need a security', hint);
  }
  return { ...docs, guard: { requirements } };
}

const places = {
  ui: ['/docs', '/api-docs', '/openapi-docs'],
  document: ['/openapi.json', '/api-docs/openapi.json', '/openapi-docs/openapi.json'],
} as const;

/** Where one of both is: as written, else the first of its places that is no path of the contract. */
function placeOf(key: keyof typeof places, tree: Tree, context: Context): string {
  const { document, report } = context;
  const cursor = fieldOf(tree, key);
  const paths = pathsOf(document);
  const find = (path: string): Cursor | undefined => paths.find((each) => each.key === path);
  const [usual] = places[key];
  if (cursor.value !== undefined) {
    const written = readPath(cursor, usual, report);
    if (find(written) === undefined) return written;
    const message = `${written} is a path of the contract already`;
    report.error('bad-docs', cursor, message, 'name one that is not');
    return written;
  }
  const place = places[key].find((path) => find(path) === undefined) ?? usual;
  const taken = find(usual);
  if (taken !== undefined) {
    const message = `${usual} is a path of the contract, so the docs use ${place}`;
    report.keyWarning('moved-docs', taken, message, 'say where they are in x-docs');
  }
  return place;
}

function readPath(cursor: Cursor, fallback: string, report: Report): string {
  const path = readString(cursor, report);
  if (path === undefined) return fallback;
  if (/^(?:\/[A-Za-z0-9._~-]+)+$/.test(path) && !/\/\.{1,2}(?:\/|$)/.test(path)) return path;
  const hint = 'write a path such as /docs';
  report.error('bad-docs', cursor, `${report.words(cursor)} is no path`, hint);
  return fallback;
}
