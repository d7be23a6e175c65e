import type { MediaType, Operation, Response } from '../contract/model.ts';
import type { Schemas } from '../schema/facts.ts';
import { responseKindOf } from '../schema/media.ts';
import { hasMarkers } from '../schema/reach.ts';
import { stringLiteral, typeKey } from './literal.ts';
import { mediaTypeName } from './request-type.ts';
import type { SourceFile } from './source-file.ts';
import { statusesOf } from './statuses.ts';

/** Every reply that a contract documents, as a union told apart by `status`. */
export function responseType(file: SourceFile, operation: Operation, schemas: Schemas): string {
  const declared = operation.responses.map(({ status }) => status);
  const members = operation.responses.flatMap((response) =>
    replies(file, operation, response, statusesOf(response.status, declared), schemas),
  );
  return members.length === 0 ? ' never' : members.map((member) => `\n  | ${member}`).join('');
}

/** `{ a; b }`, over lines where it is wide. */
function block(members: readonly string[], indent: number): string {
  const flat = `{ ${members.join('; ')} }`;
  if (indent + flat.length <= 98 && !flat.includes('\n')) return flat;
  const pad = ' '.repeat(indent + 2);
  return `{\n${members.map((member) => `${pad}${member};\n`).join('')}${' '.repeat(indent)}}`;
}

function replies(
  file: SourceFile,
  operation: Operation,
  response: Response,
  statuses: readonly number[],
  schemas: Schemas,
): readonly string[] {
  if (statuses.length === 0) return [];
  const { content } = response;
  const status = `readonly status: ${statusUnion(statuses)}`;
  const headers = headersMember(file, operation, response);
  if (content.length === 0) return [block([status, ...headers], 4)];
  return content.map((media) => {
    const known = content.length === 1 && !media.type.includes('*');
    const type = `readonly type${known ? '?' : ''}: ${mediaTypeName(media.type)}`;
    const body = `readonly body: ${bodyType(file, operation, response, media, schemas)}`;
    return block([status, type, body, ...headers], 4);
  });
}

function statusUnion(statuses: readonly number[]): string {
  if (statuses.length <= 10) return statuses.join(' | ');
  const rows = Array.from({ length: Math.ceil(statuses.length / 10) }, (_, row) =>
    statuses.slice(row * 10, row * 10 + 10).join(' | '),
  );
  return rows.map((row) => `\n        | ${row}`).join('');
}

function responseOf(file: SourceFile, operation: Operation, { status }: Response): string {
  const operations = file.type('operations', './schema.ts');
  const key = /^\d+$/.test(status) ? status : stringLiteral(status);
  return `${operations}[${stringLiteral(operation.id)}]['responses'][${key}]`;
}

function bodyType(
  file: SourceFile,
  operation: Operation,
  response: Response,
  media: MediaType,
  schemas: Schemas,
): string {
  const kind = responseKindOf(media.type);
  if (kind === 'binary' || kind === 'stream') return file.abi('BinaryBody');
  if (kind === 'text') return 'string';
  if (media.schema === undefined) return 'unknown';
  const type = `${responseOf(file, operation, response)}['content'][${stringLiteral(media.type)}]`;
  const marked = hasMarkers(media.schema, schemas);
  return marked ? `${file.type('Readable', './schema.ts')}<${type}>` : type;
}

function headersMember(
  file: SourceFile,
  operation: Operation,
  response: Response,
): readonly string[] {
  if (response.headers.length === 0) return [];
  const types = `${responseOf(file, operation, response)}['headers']`;
  const members = response.headers.map(
    ({ name, required }) =>
      `readonly ${typeKey(name)}${required ? '' : '?'}: NonNullable<${types}[${stringLiteral(name)}]>`,
  );
  const required = response.headers.some((header) => header.required);
  return [`readonly headers${required ? '' : '?'}: ${block(members, 6)}`];
}
