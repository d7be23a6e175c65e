import type { Contract, Operation, Requirement, Scheme } from '../contract/model.ts';
import type { AbiName } from '../print/abi-names.ts';
import { jsdoc } from '../print/comment.ts';
import { guardWords } from '../print/guard-words.ts';
import { stringLiteral, typeKey } from '../print/literal.ts';
import { pascalCase, uniqueNames } from '../print/names.ts';
import { requestTypes } from '../print/request-type.ts';
import { responseType } from '../print/response-type.ts';
import { SourceFile } from '../print/source-file.ts';

/** `handlers.ts`: the functions that a service owes the contract, with their types. */
export function emitHandlers(contract: Contract): string {
  const file = new SourceFile(contract.source);
  writeVocabulary(file, contract);
  const names = uniqueNames(
    contract.operations.map(({ id }) => id),
    pascalCase,
  );
  for (const operation of contract.operations) {
    writeOperation(file, operation, names.get(operation.id) ?? '', contract);
  }
  writeHandlers(file, contract.operations, names);
  writeVerifiers(file, Object.values(contract.schemes));
  writeHelpers(file);
  return file.toString();
}

function writeVocabulary(file: SourceFile, contract: Contract): void {
  const principal = file.type('Principal as AnyPrincipal', 'gatewright/abi');
  const roles = Object.keys(contract.roles);
  const names = Object.keys(contract.schemes);
  writeUnion(file, 'The roles of the contract.', 'Role', roles, 'string');
  writeUnion(file, 'What its roles permit.', 'Permission', contract.permissions, 'string');
  writeUnion(file, 'The scopes that its schemes declare.', 'Scope', contract.scopes, 'string');
  writeUnion(file, 'Its security schemes.', 'SchemeName', names, 'never');
  file.write('/** Who a credential of a scheme turned out to be. */\n');
  file.write('export type Principal<Scheme extends SchemeName = SchemeName> =\n');
  file.write(`  Scheme extends SchemeName ? ${principal.split(' ').at(-1)}`);
  file.write('<Scheme, Scope, Role, Permission> : never;\n\n');
  file.write('/** Where an operation takes no parameters of a kind. */\n');
  file.write('export type NoParameters = Readonly<Record<string, never>>;\n');
}

/** Only those that are used: a project may refuse unused types. */
function writeHelpers(file: SourceFile): void {
  for (const [name, text] of HELPERS) if (file.mentions(`${name}<`)) file.write(text);
}

const HELPERS = [
  [
    'Filled',
    `
/** Optional members that the contract gives a default are always there. */
type Filled<Members, Names extends keyof Members> = Readonly<
  Omit<Members, Names> & Required<Pick<Members, Names>>
>;
`,
  ],
  [
    'WithFiles',
    `
/** The files of a multipart body; \`Many\` are parts that may repeat. */
type WithFiles<Body, One, Many> = {
  readonly [Name in keyof Body]: Name extends One ? File : Name extends Many ? File[] : Body[Name];
};
`,
  ],
] as const;

function writeUnion(
  file: SourceFile,
  words: string,
  name: string,
  members: readonly string[],
  none: string,
): void {
  const flat = members.length === 0 ? none : members.map(stringLiteral).join(' | ');
  const line = `export type ${name} = ${flat};\n\n`;
  const long = `export type ${name} =\n${members.map((each) => `  | ${stringLiteral(each)}\n`).join('')}`;
  file.write(jsdoc([words]));
  file.write(line.length <= 102 ? line : `${long.trimEnd()};\n\n`);
}

function writeOperation(
  file: SourceFile,
  operation: Operation,
  name: string,
  contract: Contract,
): void {
  const title = `\`${operation.method} ${operation.path}\``;
  const context = file.abi('RequestContext');
  file.write(`\n${jsdoc([`What the handler of ${title} is given.`])}`);
  file.write(`export interface ${name}Request {\n`);
  for (const [part, type] of Object.entries(requestTypes(file, operation, contract.schemas))) {
    file.write(`  readonly ${part}: ${type};\n`);
  }
  file.write(`  readonly principal: ${principalType(operation.guard.requirements)};\n`);
  file.write(`  readonly context: ${context};\n}\n\n`);
  file.write(jsdoc([`What the handler of ${title} may return.`]));
  file.write(`export type ${name}Response =${responseType(file, operation, contract.schemas)};\n`);
}

/** A union for OR, a record by scheme for AND, `null` for `{}` and what is public. */
function principalType(requirements: readonly Requirement[]): string {
  if (requirements.length === 0) return 'null';
  const single = new Set<string>();
  const others = new Set<string>();
  for (const { terms } of requirements) {
    const [first] = terms;
    if (first === undefined) others.add('null');
    else if (terms.length === 1) single.add(stringLiteral(first.scheme));
    else others.add(principalRecord(terms.map(({ scheme }) => scheme)));
  }
  const one = single.size === 0 ? [] : [`Principal<${[...single].join(' | ')}>`];
  return [...one, ...others].join(' | ');
}

function principalRecord(schemes: readonly string[]): string {
  const members = schemes.map(
    (name) => `readonly ${typeKey(name)}: Principal<${stringLiteral(name)}>`,
  );
  return `{ ${members.join('; ')} }`;
}

function writeHandlers(
  file: SourceFile,
  operations: readonly Operation[],
  names: ReadonlyMap<string, string>,
): void {
  file.write('\n/** One function an operation. */\n');
  if (operations.length === 0) return file.write(`export type Handlers = ${NONE};\n`);
  const handler = file.abi('Handler');
  file.write('export interface Handlers {\n');
  for (const operation of operations) {
    const name = names.get(operation.id);
    const paragraphs = [
      `\`${operation.method} ${operation.path}\``,
      operation.summary,
      operation.description,
      `Who may call it: ${guardWords(operation)}.`,
      operation.deprecated ? '@deprecated' : undefined,
    ];
    file.write(jsdoc(paragraphs, 2));
    file.write(
      `  readonly ${typeKey(operation.id)}: ${handler}<${name}Request, ${name}Response>;\n`,
    );
  }
  file.write('}\n');
}

function writeVerifiers(file: SourceFile, schemes: readonly Scheme[]): void {
  file.write('\n/** One function a security scheme. */\n');
  if (schemes.length === 0) return file.write(`export type Verifiers = ${NONE};\n`);
  const verifier = file.abi('Verifier');
  file.write('export interface Verifiers {\n');
  for (const scheme of schemes) {
    const credential = file.abi(CREDENTIALS[scheme.kind]);
    file.write(jsdoc([scheme.description, scheme.deprecated ? '@deprecated' : undefined], 2));
    file.write(`  readonly ${typeKey(scheme.name)}: ${verifier}<${credential}>;\n`);
  }
  file.write('}\n');
}

const NONE = 'Readonly<Record<string, never>>';

const CREDENTIALS = {
  bearer: 'BearerCredential',
  oauth2: 'BearerCredential',
  openIdConnect: 'BearerCredential',
  basic: 'BasicCredential',
  apiKey: 'ApiKeyCredential',
  http: 'HttpCredential',
  mutualTLS: 'MutualTlsCredential',
} as const satisfies Record<Scheme['kind'], AbiName>;
