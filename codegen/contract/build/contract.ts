import { isTree } from '../json.ts';
import type { Contract, Limit } from '../model.ts';
import type { Context } from '../document/context.ts';
import { field, fieldOf } from '../document/cursor.ts';
import { operationsOf, pathsOf } from '../document/operations.ts';
import { missingField, readBoolean, readList, readString, readTree } from '../document/read.ts';
import { buildBasePath, warnOfServers } from './base-path.ts';
import { defaultBodyLimit, readBodyLimit } from './body-limit.ts';
import { buildDocs } from './docs.ts';
import { LimitBook, bucketOfPath } from './limits.ts';
import { buildOperation } from './operation.ts';
import { buildRoles, permissionsOf } from './roles.ts';
import { asJson, buildSchemas } from './schema.ts';
import { buildSchemes, scopesOf } from './schemes.ts';

/** The contract of a bundled, upgraded and sorted document; reports what is wrong in it. */
export function buildContract(source: string, context: Context): Contract {
  const { document, report } = context;
  const schemes = buildSchemes(context);
  const scopes = scopesOf(schemes);
  const roles = buildRoles(context, scopes);
  const permissions = permissionsOf(roles);
  const directory = { schemes, roles, permissions };
  const book = new LimitBook(context);
  const limits = book.read(fieldOf(document, 'x-rate-limit'), 'default') ?? [];
  const inherited = {
    directory,
    limits: book,
    limitsOf: pathLimits(book, limits, context),
    bodyLimit: readBodyLimit(fieldOf(document, 'x-body-limit'), report) ?? defaultBodyLimit,
    internalTags: internalTags(context),
  };
  return {
    source,
    ...readInfo(context),
    basePath: buildBasePath(context),
    schemes,
    roles,
    permissions,
    scopes,
    limits,
    docs: buildDocs(context, directory),
    operations: operationsOf(document).map((placed) => buildOperation(placed, inherited, context)),
    schemas: buildSchemas(context),
    document: asJson(document),
  };
}

function readInfo({ document, report }: Context): Pick<Contract, 'title' | 'version'> {
  const info = fieldOf(document, 'info');
  const tree = readTree(info, report);
  if (tree === undefined) return { title: '', version: '' };
  for (const key of ['title', 'version']) {
    if (tree[key] === undefined) missingField(info, key, report);
  }
  return {
    title: readString(fieldOf(tree, 'title'), report) ?? '',
    version: readString(fieldOf(tree, 'version'), report) ?? '',
  };
}

/** Reads what paths say, in their order, so that buckets are named before those of operations. */
function pathLimits(
  book: LimitBook,
  root: readonly Limit[],
  context: Context,
): (path: string) => readonly Limit[] {
  const own = new Map<string, readonly Limit[]>();
  for (const cursor of pathsOf(context.document)) {
    if (!isTree(cursor.value)) continue;
    warnOfServers(cursor.value, context);
    const limits = book.read(field(cursor, 'x-rate-limit'), bucketOfPath(cursor.key));
    if (limits !== undefined) own.set(cursor.key, limits);
  }
  return (path) => own.get(path) ?? root;
}

function internalTags({ document, report }: Context): ReadonlySet<string> {
  const internal = readList(fieldOf(document, 'tags'), report).flatMap((tag) => {
    const name = readString(field(tag, 'name'), report);
    return name !== undefined && readBoolean(field(tag, 'x-internal'), report) ? [name] : [];
  });
  return new Set(internal);
}
