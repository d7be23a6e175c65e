import type { MediaType, Operation, Response } from '../contract/model.ts';
import { pascalCase, uniqueNames } from '../print/names.ts';
import { factsOf } from './facts.ts';
import type { Schemas } from './facts.ts';
import { parserOf, responseKindOf } from './media.ts';

/** The exports of an operation's validator module, by what they validate. */
export interface ValidatorNames {
  /** By media type. Absent: not validated. */
  readonly bodies: ReadonlyMap<string, string>;
  /** By status and media type. */
  readonly responses: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By status and header. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Depends on the operation only, so that the table and the validators agree. */
export function validatorNames(operation: Operation, schemas: Schemas): ValidatorNames {
  const { responses } = operation;
  return {
    bodies: bodyNames(operation, schemas),
    responses: new Map(
      responses.map((response) => [response.status, responseNames(response, schemas)]),
    ),
    headers: new Map(responses.map((response) => [response.status, headerNames(response)])),
  };
}

function bodyNames(operation: Operation, schemas: Schemas): ReadonlyMap<string, string> {
  const content = operation.body?.content ?? [];
  const checked = content.filter((media) => isChecked(media, parserOf(media.type), schemas));
  const shape = content.length === 1 ? () => 'body' : (type: string) => `body${pascalCase(type)}`;
  return uniqueNames(
    checked.map((media) => media.type),
    shape,
  );
}

function responseNames(response: Response, schemas: Schemas): ReadonlyMap<string, string> {
  const { content, status } = response;
  const checked = content.filter((media) => isChecked(media, responseKindOf(media.type), schemas));
  const base = `response${statusWord(status)}`;
  const shape = content.length === 1 ? () => base : (type: string) => base + pascalCase(type);
  return uniqueNames(
    checked.map((media) => media.type),
    shape,
  );
}

/** Bytes and streams are not validated, nor are texts that a schema sees as something else (XML). */
function isChecked(media: MediaType, kind: string, schemas: Schemas): boolean {
  if (media.schema === undefined || kind === 'binary' || kind === 'stream') return false;
  if (kind !== 'text') return true;
  const types = factsOf(media.schema, schemas).types;
  return types !== null && [...types].every((type) => type === 'string');
}

function headerNames(response: Response): ReadonlyMap<string, string> {
  const names = response.headers.map((header) => header.name);
  return uniqueNames(names, (name) => `header${statusWord(response.status)}${pascalCase(name)}`);
}

function statusWord(status: string): string {
  return pascalCase(status).replace(/^N/, '');
}
