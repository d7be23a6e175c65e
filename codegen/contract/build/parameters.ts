import { compareText, isTree, own } from '../json.ts';
import type { Tree } from '../json.ts';
import type { Parameter } from '../model.ts';
import { quote } from '../suggest.ts';
import { deref } from '../document/context.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import {
  missingField,
  readBoolean,
  readEntries,
  readList,
  readString,
  readTree,
  readWord,
  wrongType,
} from '../document/read.ts';
import { asSchema } from './schema.ts';
import { unsuitableStyle } from './style.ts';

/** As documents say it; a `querystring` (3.2) is a query of the model. */
type Place = Parameter['in'] | 'querystring';
type Style = Parameter['style'];

const places: readonly Place[] = ['path', 'query', 'querystring', 'header', 'cookie'];
/** The first one of each is the default. */
const styles: Readonly<Record<Place, readonly [Style, ...Style[]]>> = {
  path: ['simple', 'matrix', 'label'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  querystring: ['whole'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
};
/** OpenAPI says these elsewhere: in `content`, in responses and in `security`. */
const reserved = new Set(['accept', 'content-type', 'authorization']);

/** A parameter with the place it is written at. */
export interface PlacedParameter {
  readonly parameter: Parameter;
  readonly cursor: Cursor;
}

/** The parameters of an operation, those of its path merged in; sorted by place, then name. */
export function buildParameters(
  pathItem: Tree,
  operation: Tree,
  context: Context,
): PlacedParameter[] {
  const merged = new Map([
    ...readParameters(fieldOf(pathItem, 'parameters'), context),
    ...readParameters(fieldOf(operation, 'parameters'), context),
  ]);
  checkWholeQuery([...merged.values()], context);
  return [...merged.values()].sort(
    ({ parameter: a }, { parameter: b }) => compareText(a.in, b.in) || compareText(a.name, b.name),
  );
}

/** A query that is one value as a whole has no room for others (3.2, Parameter Locations). */
function checkWholeQuery(placed: readonly PlacedParameter[], { report }: Context): void {
  const queries = placed.filter(({ parameter }) => parameter.in === 'query');
  const whole = queries.find(({ parameter }) => parameter.style === 'whole');
  const other = queries.find((query) => query !== whole);
  if (whole === undefined || other === undefined) return;
  const message = `${quote(whole.parameter.name)} is the whole query: no ${quote(other.parameter.name)} fits in beside it`;
  report.error('bad-parameter', other.cursor, message);
}

function readParameters(cursor: Cursor, context: Context): Map<string, PlacedParameter> {
  const found = new Map<string, PlacedParameter>();
  for (const item of readList(cursor, context.report)) {
    const parameter = readParameter(item, context);
    if (parameter === undefined) continue;
    const { name, in: place } = parameter;
    const key = `${place} ${place === 'header' ? name.toLowerCase() : name}`;
    if (found.has(key)) {
      const message = `the ${place} parameter ${quote(name)} stands here a second time`;
      context.report.error('duplicate-parameter', item, message);
    }
    found.set(key, { parameter, cursor: item });
  }
  return found;
}

function readParameter(item: Cursor, context: Context): Parameter | undefined {
  const { report } = context;
  const target = deref(item, context);
  const tree = target && readTree(target, report);
  if (target === undefined || tree === undefined) return undefined;
  if (own(tree, 'name') === undefined) missingField(target, 'name', report);
  if (own(tree, 'in') === undefined) missingField(target, 'in', report);
  const name = readString(fieldOf(tree, 'name'), report);
  const place = readWord(fieldOf(tree, 'in'), places, report, 'bad-parameter');
  if (name === undefined || place === undefined) return undefined;
  if (place === 'header' && reserved.has(name.toLowerCase())) {
    const message = `OpenAPI ignores a header parameter named ${quote(name)}`;
    report.warning('ignored-parameter', target, message);
    return undefined;
  }
  return buildParameter({ name, place, target, tree, notes: noteOf(item) }, context);
}

/** What stands beside a reference. */
function noteOf(item: Cursor): Tree {
  return isTree(item.value) ? item.value : {};
}

interface Found {
  readonly name: string;
  readonly place: Place;
  readonly target: Cursor;
  readonly tree: Tree;
  readonly notes: Tree;
}

function buildParameter({ name, place, target, tree, notes }: Found, context: Context): Parameter {
  const { report } = context;
  const description =
    readString(fieldOf(notes, 'description'), report) ??
    readString(fieldOf(tree, 'description'), report);
  const style = readStyle(tree, place, context);
  const described = readDescribed(target, tree, context);
  if (place === 'querystring' && described.content === undefined) {
    const message = `the querystring ${quote(name)} must have content, which says how it is written`;
    report.error('bad-parameter', target, message);
  }
  const required = readBoolean(fieldOf(tree, 'required'), report);
  if (place === 'path' && !required) {
    const message = `the path parameter ${quote(name)} is required, whatever the contract says`;
    report.warning('optional-path-parameter', target, message, 'write required: true');
  }
  const explode = readBoolean(
    fieldOf(tree, 'explode'),
    report,
    style === 'form' || style === 'cookie',
  );
  const unsuitable = unsuitableStyle({ ...described, style, explode }, context.document);
  if (unsuitable !== null && described.content === undefined) {
    const message = `${unsuitable}: ${quote(name)} is read as form`;
    report.warning('bad-style', fieldOf(tree, 'style'), message);
  }
  return {
    name,
    in: place === 'querystring' ? 'query' : place,
    ...(description === undefined ? {} : { description }),
    required: required || place === 'path',
    deprecated: readBoolean(fieldOf(tree, 'deprecated'), report),
    internal:
      readBoolean(fieldOf(tree, 'x-internal'), report) ||
      readBoolean(fieldOf(notes, 'x-internal'), report),
    style,
    explode,
    allowReserved: readBoolean(fieldOf(tree, 'allowReserved'), report),
    ...described,
  };
}

function readStyle(tree: Tree, place: Place, { report }: Context): Style {
  const allowed = styles[place];
  return readWord(fieldOf(tree, 'style'), allowed, report, 'bad-style') ?? allowed[0];
}

/** The schema of a parameter or header, given as such or as that of its one media type. */
export function readDescribed(
  target: Cursor,
  tree: Tree,
  context: Context,
): Pick<Parameter, 'schema' | 'content'> {
  const { report } = context;
  const given = fieldOf(tree, 'schema');
  const schema = asSchema(given.value);
  const content = fieldOf(tree, 'content');
  if (given.value !== undefined && schema === undefined) wrongType(given, 'a schema', report);
  if (content.value === undefined) {
    if (given.value === undefined) missingField(target, 'schema', report);
    return { schema: schema ?? false };
  }
  const entries = readEntries(content, report);
  const [entry] = entries;
  if (given.value !== undefined || entry === undefined || entries.length > 1) {
    const message = `${report.words(target)} must have a schema or content with one media type`;
    report.error('bad-parameter', target, message);
    return { schema: schema ?? false };
  }
  const media = deref(entry, context);
  const inside = media && readTree(media, report);
  const type = (entry.key.split(';')[0] ?? '').trim().toLowerCase();
  return { content: type, schema: (inside && asSchema(own(inside, 'schema'))) ?? true };
}
