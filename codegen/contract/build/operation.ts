import { own } from '../json.ts';
import type { Limit, Operation } from '../model.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import { operationCursor, titleOf } from '../document/operations.ts';
import type { PlacedOperation } from '../document/operations.ts';
import { readBoolean, readString, readStrings, readWord } from '../document/read.ts';
import { checkPathParameters } from '../check/path-parameters.ts';
import { warnOfServers } from './base-path.ts';
import { readBodyLimit } from './body-limit.ts';
import { buildBody } from './body.ts';
import { buildGuard } from './guard.ts';
import type { Directory } from './guard.ts';
import type { LimitBook } from './limits.ts';
import { buildParameters } from './parameters.ts';
import { buildResponses } from './responses.ts';

/** What operations take from above them. */
export interface Inherited {
  readonly directory: Directory;
  readonly limits: LimitBook;
  /** By path, where a path says its own, and the root's. */
  readonly limitsOf: (path: string) => readonly Limit[];
  readonly bodyLimit: number;
  readonly internalTags: ReadonlySet<string>;
}

export function buildOperation(
  placed: PlacedOperation,
  inherited: Inherited,
  context: Context,
): Operation {
  const { operation, pathItem, method, path } = placed;
  const { report } = context;
  const id = String(own(operation, 'operationId'));
  const title = titleOf(placed);
  const at = operationCursor(placed);
  const parameters = buildParameters(pathItem, operation, context);
  checkPathParameters({ path, title, at, parameters }, report);
  warnOfServers(operation, context);
  const body = buildBody(fieldOf(operation, 'requestBody'), context);
  const tags = readStrings(fieldOf(operation, 'tags'), report);
  return {
    id,
    method,
    path,
    ...texts(placed, context),
    deprecated: readBoolean(fieldOf(operation, 'deprecated'), report),
    tags,
    internal: isInternal(placed, tags, inherited, context),
    guard: {
      ...buildGuard(operation, inherited.directory, context),
      ...(context.denied?.has(title) === true ? { denied: true } : {}),
    },
    limits:
      inherited.limits.read(fieldOf(operation, 'x-rate-limit'), id) ?? inherited.limitsOf(path),
    errorFormat:
      readWord(
        fieldOf(operation, 'x-error-format'),
        ['problem', 'oauth2'],
        report,
        'bad-error-format',
      ) ?? 'problem',
    bodyLimit: readBodyLimit(fieldOf(operation, 'x-body-limit'), report) ?? inherited.bodyLimit,
    parameters: parameters.map(({ parameter }) => parameter),
    ...(body === undefined ? {} : { body }),
    responses: buildResponses(fieldOf(operation, 'responses'), at, title, context),
  };
}

/** A path's own texts stand in for those an operation does not have. */
function texts(
  { operation, pathItem }: PlacedOperation,
  { report }: Context,
): Pick<Operation, 'summary' | 'description'> {
  const read = (key: string): string | undefined =>
    readString(fieldOf(operation, key), report) ?? readString(fieldOf(pathItem, key), report);
  const summary = read('summary');
  const description = read('description');
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
  };
}

function isInternal(
  { operation, pathItem }: PlacedOperation,
  tags: readonly string[],
  { internalTags }: Inherited,
  { report }: Context,
): boolean {
  const own = readBoolean(fieldOf(operation, 'x-internal'), report);
  const ofPath = readBoolean(fieldOf(pathItem, 'x-internal'), report);
  return own || ofPath || tags.some((tag) => internalTags.has(tag));
}
