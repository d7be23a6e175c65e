import type {
  Contract,
  Demand,
  Guard,
  Limit,
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  Response,
  Scheme,
} from '../contract/model.ts';
import { jsdoc } from '../print/comment.ts';
import type { Printable } from '../print/literal.ts';
import { literal, propertyKey } from '../print/literal.ts';
import { camelCase } from '../print/names.ts';
import { SharedLiterals, type Named } from '../print/shared-literals.ts';
import { SourceFile } from '../print/source-file.ts';
import { factsOf } from '../schema/facts.ts';
import type { Schemas } from '../schema/facts.ts';
import { parserOf, responseKindOf } from '../schema/media.ts';
import type { Part } from '../schema/parts.ts';
import { partsOf } from '../schema/parts.ts';
import { shapeOf } from '../schema/shape.ts';
import type { ValidatorNames } from '../schema/validator-names.ts';
import { validatorNames } from '../schema/validator-names.ts';

/** What the module exports. */
const TAKEN = ['operations', 'schemes', 'roles', 'limits', 'docs'];

/** `operations.ts`: what the runtime enforces, as readable data. */
export function emitOperations(contract: Contract): string {
  const file = new SourceFile(contract.source);
  const spec = file.abi('OperationSpec');
  const sharables = contract.operations.map((operation) => sharableOf(operation, contract.schemas));
  const shared = new SharedLiterals(sharables.flatMap(partsOfSharable), TAKEN);
  if (shared.toString() !== '') {
    file.write(`/** What several operations say. */\n${shared.toString()}\n`);
  }
  file.write('/** The operations by id: guard, limits, media types. */\n');
  file.write('export const operations = {\n');
  for (const sharable of sharables) {
    const { id, method, path, summary } = sharable.operation;
    file.write(jsdoc([`\`${method} ${path}\``, summary], 2));
    const value = operationSpec(sharable, contract.schemas, shared);
    file.write(`  ${propertyKey(id)}: ${literal(value, 2)},\n`);
  }
  file.write(`} as const satisfies Readonly<Record<string, ${spec}>>;\n`);
  writeTable(file, 'The security schemes by name.', 'schemes', 'SchemeSpec', schemes(contract));
  writeTable(
    file,
    'The roles by name, inheritance resolved.',
    'roles',
    'RoleSpec',
    roles(contract),
  );
  const limits = literal(contract.limits.map(limitSpec));
  const type = `Contract['limits']`;
  file.abi('Contract');
  file.write('\n/** What unknown paths count against. */\n');
  file.write(`export const limits: ${type} = ${limits};\n`);
  file.write('\n/** Where the docs are and who sees them in production. */\n');
  file.write(`export const docs: Contract['docs'] = ${literal(docsSpec(contract))};\n`);
  return file.toString();
}

function writeTable(
  file: SourceFile,
  words: string,
  name: string,
  type: 'SchemeSpec' | 'RoleSpec',
  value: Printable,
): void {
  file.write(
    `\n/** ${words} */\nexport const ${name} = ${literal(value)} as const satisfies Readonly<\n`,
  );
  file.write(`  Record<string, ${file.abi(type)}>\n>;\n`);
}

function schemes(contract: Contract): Printable {
  return Object.fromEntries(
    Object.entries(contract.schemes).map(([name, scheme]) => [name, schemeSpec(scheme)]),
  );
}

function schemeSpec(scheme: Scheme): Printable {
  const { kind } = scheme;
  const jwt = scheme.jwt === undefined ? undefined : { ...scheme.jwt };
  switch (kind) {
    case 'bearer':
    case 'oauth2':
      return { kind, jwt };
    case 'openIdConnect':
      return { kind, url: scheme.url, jwt };
    case 'http':
      return { kind, scheme: scheme.scheme };
    case 'apiKey':
      return { kind, in: scheme.in, parameter: scheme.parameter };
    case 'basic':
    case 'mutualTLS':
      return { kind };
    default:
      return kind satisfies never;
  }
}

function roles(contract: Contract): Printable {
  return Object.fromEntries(
    Object.entries(contract.roles).map(([name, { includes, permissions, scopes }]) => [
      name,
      { includes, permissions, scopes },
    ]),
  );
}

function docsSpec({ docs }: Contract): Printable {
  const guard = docs.guard === undefined ? undefined : guardSpec(docs.guard);
  return { ui: docs.ui, document: docs.document, production: docs.production, guard };
}

/** An operation with what others often say alike, each part with a name for it. */
interface Sharable {
  readonly operation: Operation;
  readonly names: ValidatorNames;
  readonly limits: Named;
  readonly parameters: readonly Named[];
  /** By status. */
  readonly responses: readonly (readonly [status: string, part: Named])[];
}

function sharableOf(operation: Operation, schemas: Schemas): Sharable {
  const names = validatorNames(operation, schemas);
  const { limits, parameters, responses } = operation;
  const policies = limits.map(({ name }) => name).join(' ');
  return {
    operation,
    names,
    limits: [`${camelCase(policies)}Limits`, limits.map(limitSpec)],
    parameters: parameters.map((parameter) => [
      `${camelCase(parameter.name)}Parameter`,
      parameterSpec(parameter, schemas),
    ]),
    responses: responses.map((response) => [
      response.status,
      [`response${response.status}`, responseSpec(response, names)],
    ]),
  };
}

function partsOfSharable({ limits, parameters, responses }: Sharable): readonly Named[] {
  return [limits, ...parameters, ...responses.map(([, part]) => part)];
}

function operationSpec(
  { operation, names, limits, parameters, responses }: Sharable,
  schemas: Schemas,
  shared: SharedLiterals,
): Printable {
  return {
    method: operation.method,
    path: operation.path,
    internal: operation.internal ? true : undefined,
    guard: guardSpec(operation.guard),
    limits: shared.of(limits),
    errorFormat: operation.errorFormat,
    bodyLimit: operation.bodyLimit,
    parameters: parameters.map((part) => shared.of(part)),
    body: operation.body === undefined ? undefined : bodySpec(operation.body, names, schemas),
    responses: Object.fromEntries(responses.map(([status, part]) => [status, shared.of(part)])),
  };
}

function guardSpec(guard: Guard): Printable {
  return {
    security: guard.requirements.map(({ terms }) =>
      Object.fromEntries(terms.map(({ scheme, scopes }) => [scheme, scopes])),
    ),
    roles: guard.roles === undefined ? undefined : demandSpec(guard.roles),
    permissions: guard.permissions === undefined ? undefined : demandSpec(guard.permissions),
    denied: guard.denied,
  };
}

function demandSpec({ mode, names, scheme }: Demand): Printable {
  return { [mode]: names, scheme };
}

function limitSpec({ name, limit, windowSeconds, key, onStoreFailure }: Limit): Printable {
  const value = typeof limit === 'number' ? limit : { env: limit.env, fallback: limit.fallback };
  return { name, limit: value, windowSeconds, key, onStoreFailure };
}

function parameterSpec(parameter: Parameter, schemas: Schemas): Printable {
  const { name, required, style, explode, schema } = parameter;
  // A query that is a form as a whole is read field by field.
  const content = style === 'whole' && isForm(parameter.content) ? undefined : parameter.content;
  const shape = shapeOf(factsOf(schema, schemas));
  return { name, in: parameter.in, required, style, explode, content, shape };
}

function isForm(content: string | undefined): boolean {
  return content !== undefined && parserOf(content) === 'form';
}

function bodySpec(body: RequestBody, names: ValidatorNames, schemas: Schemas): Printable {
  const content = body.content.map((media): [string, Printable] => [
    media.type,
    mediaSpec(media, names, schemas),
  ]);
  return { required: body.required, content: Object.fromEntries(content) };
}

function mediaSpec(media: MediaType, names: ValidatorNames, schemas: Schemas): Printable {
  const parser = parserOf(media.type);
  const validator = names.bodies.get(media.type);
  const fields = parser === 'form' ? fieldSpecs(media, schemas) : undefined;
  const parts = parser === 'multipart' ? printableParts(partsOf(media, schemas)) : undefined;
  return { parser, validator, fields, parts };
}

function fieldSpecs(media: MediaType, schemas: Schemas): Printable {
  const facts = factsOf(media.schema, schemas);
  const names = [...facts.properties.keys()].sort();
  return Object.fromEntries(
    names.map((name) => {
      const encoding = Object.hasOwn(media.encoding, name) ? media.encoding[name] : undefined;
      const style = encoding?.style ?? 'form';
      const explode = encoding?.explode ?? style === 'form';
      return [name, { style, explode, shape: shapeOf(facts.properties.get(name) ?? facts) }];
    }),
  );
}

function responseSpec(response: Response, names: ValidatorNames): Printable {
  const validators = names.responses.get(response.status);
  const headers = names.headers.get(response.status);
  return {
    content: Object.fromEntries(
      response.content.map(({ type }) => [
        type,
        { kind: responseKindOf(type), validator: validators?.get(type) },
      ]),
    ),
    headers: Object.fromEntries(
      response.headers.map(({ name, required }) => [
        name,
        { required, validator: headers?.get(name) },
      ]),
    ),
  };
}

function printableParts(parts: Readonly<Record<string, Part>>): Printable {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, { ...part }]));
}
