import type { MediaType, Operation, Parameter } from '../contract/model.ts';
import { component, own, referencedName } from '../schema/facts.ts';
import type { Schemas } from '../schema/facts.ts';
import { parserOf } from '../schema/media.ts';
import { partsOf } from '../schema/parts.ts';
import { hasMarkers } from '../schema/reach.ts';
import { stringLiteral } from './literal.ts';
import type { SourceFile } from './source-file.ts';

/** The parts of a request that the contract types, by the name that a handler knows them by. */
export interface RequestTypes {
  readonly params: string;
  readonly query: string;
  readonly headers: string;
  readonly cookies: string;
  readonly body: string;
}

export function requestTypes(
  file: SourceFile,
  operation: Operation,
  schemas: Schemas,
): RequestTypes {
  const of = (place: Parameter['in']): string => parametersType(file, operation, place, schemas);
  return {
    params: of('path'),
    query: of('query'),
    headers: of('header'),
    cookies: of('cookie'),
    body: bodyType(file, operation, schemas),
  };
}

function parametersType(
  file: SourceFile,
  operation: Operation,
  place: Parameter['in'],
  schemas: Schemas,
): string {
  const declared = operation.parameters.filter((parameter) => parameter.in === place);
  if (declared.length === 0) return 'NoParameters';
  const operations = file.type('operations', './schema.ts');
  const id = stringLiteral(operation.id);
  const type = `${operations}[${id}]['parameters'][${stringLiteral(place)}]`;
  const given = declared.some(({ required }) => required) ? type : `NonNullable<${type}>`;
  const filled = declared.filter(
    ({ required, schema }) => !required && hasDefault(schema, schemas),
  );
  if (filled.length === 0) return `Readonly<${given}>`;
  return `Filled<${given}, ${filled.map(({ name }) => stringLiteral(name)).join(' | ')}>`;
}

function hasDefault(schema: Parameter['schema'], schemas: Schemas, depth = 0): boolean {
  if (typeof schema !== 'object' || depth > 16) return false;
  if (Object.hasOwn(schema, 'default')) return true;
  const name = referencedName(own(schema, '$ref'));
  const target = name === null ? undefined : component(schemas, name);
  return target !== undefined && hasDefault(target, schemas, depth + 1);
}

function bodyType(file: SourceFile, operation: Operation, schemas: Schemas): string {
  const { body } = operation;
  if (body === undefined) return 'undefined';
  const [only] = body.content;
  const types =
    body.content.length === 1 && only !== undefined
      ? [mediaType(file, operation, only, schemas)]
      : body.content.map((media) => {
          const type = mediaTypeName(media.type);
          const value = mediaType(file, operation, media, schemas);
          return `{ readonly type: ${type}; readonly value: ${value} }`;
        });
  const all = [...types, ...(body.required && types.length > 0 ? [] : ['undefined'])];
  return types.length < 2 ? all.join(' | ') : all.map((type) => `\n    | ${type}`).join('');
}

/** A media type, or all that a range covers, as a type. */
export function mediaTypeName(type: string): string {
  if (!type.includes('*')) return stringLiteral(type);
  return `\`${type.replace(/[`\\$]/g, '\\$&').replaceAll('*', '${string}')}\``;
}

function mediaType(
  file: SourceFile,
  operation: Operation,
  media: MediaType,
  schemas: Schemas,
): string {
  const parser = parserOf(media.type);
  if (parser === 'binary') return 'Blob';
  if (parser === 'text') return 'string';
  if (media.schema === undefined) return 'unknown';
  const operations = file.type('operations', './schema.ts');
  const body = `NonNullable<${operations}[${stringLiteral(operation.id)}]['requestBody']>`;
  const type = `${body}['content'][${stringLiteral(media.type)}]`;
  const marked = hasMarkers(media.schema, schemas);
  const written = marked ? `${file.type('Writable', './schema.ts')}<${type}>` : type;
  return parser === 'multipart' ? withFiles(written, media, schemas) : written;
}

function withFiles(type: string, media: MediaType, schemas: Schemas): string {
  const files = Object.entries(partsOf(media, schemas)).filter(([, part]) => part.kind === 'file');
  const union = (repeats: boolean): string =>
    files
      .filter(([, part]) => part.repeats === repeats)
      .map(([name]) => stringLiteral(name))
      .join(' | ') || 'never';
  return files.length === 0 ? type : `WithFiles<${type}, ${union(false)}, ${union(true)}>`;
}
