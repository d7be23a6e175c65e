import type { Contract, OAuth2Scheme, Operation, Scheme } from '../contract/model.ts';
import { jsdoc } from '../print/comment.ts';
import type { Printable } from '../print/literal.ts';
import { literal, propertyKey } from '../print/literal.ts';
import { SourceFile } from '../print/source-file.ts';
import { factsOf } from '../schema/facts.ts';
import type { Schemas } from '../schema/facts.ts';
import { isPublished } from '../schema/is-published.ts';

/** `client.ts`: what the published operations ask of a caller, as data for a client. */
export function emitClient(contract: Contract): string {
  const file = new SourceFile(contract.source);
  const published = contract.operations.filter(isPublished);
  const used = new Set(published.flatMap(schemesOf));
  file.write('/** How the credential of each scheme is carried. */\n');
  const schemes = Object.values(contract.schemes).filter(({ name }) => used.has(name));
  const carried = schemes.map((scheme): [string, Printable] => [scheme.name, carrier(scheme)]);
  file.write(`export const schemes = ${literal(Object.fromEntries(carried))} as const;\n\n`);
  file.write(
    '/** What each published operation asks for: any one entry of `security`, wholly. */\n',
  );
  file.write('export const requirements = {\n');
  for (const operation of published) {
    file.write(jsdoc([`\`${operation.method} ${operation.path}\``, operation.summary], 2));
    file.write(`  ${propertyKey(operation.id)}: ${literal(requirement(operation), 2)},\n`);
  }
  file.write('} as const;\n\n');
  const revocation = published.find((operation) => takesTokensBack(operation, contract.schemas));
  file.write('/** The operation that takes tokens back (RFC 7009). */\n');
  file.write(`export const revocation = ${literal(revocation?.id ?? null)};\n`);
  return file.toString();
}

function schemesOf({ guard }: Operation): readonly string[] {
  return guard.requirements.flatMap(({ terms }) => terms.map(({ scheme }) => scheme));
}

function requirement({ method, path, guard }: Operation): Printable {
  const security = guard.requirements.map(({ terms }) =>
    Object.fromEntries(terms.map(({ scheme, scopes }) => [scheme, scopes])),
  );
  return { method, path, security };
}

const BEARER = { in: 'header', name: 'Authorization', prefix: 'Bearer' };

function passwordFlow({ flows }: OAuth2Scheme): Readonly<Record<string, Printable>> {
  const tokenUrl = flows['password']?.tokenUrl;
  return tokenUrl === undefined ? {} : { password: { tokenUrl } };
}

/** Known by the parameters of RFC 7009, section 2.1; one that asks for a credential is no help. */
function takesTokensBack({ method, guard, body }: Operation, schemas: Schemas): boolean {
  if (method !== 'POST' || guard.requirements.length > 0) return false;
  const form = body?.content.find(({ type }) => type === 'application/x-www-form-urlencoded');
  if (form?.schema === undefined) return false;
  const { properties } = factsOf(form.schema, schemas);
  return properties.has('token') && properties.has('token_type_hint');
}

function carrier(scheme: Scheme): Printable {
  const { kind } = scheme;
  switch (kind) {
    case 'bearer':
    case 'openIdConnect':
      return { kind, ...BEARER };
    case 'oauth2':
      return { kind, ...BEARER, ...passwordFlow(scheme) };
    case 'basic':
      return { kind, in: 'header', name: 'Authorization', prefix: 'Basic' };
    case 'http':
      return { kind, in: 'header', name: 'Authorization', prefix: scheme.scheme };
    case 'apiKey':
      return { kind, in: scheme.in, name: scheme.parameter };
    case 'mutualTLS':
      return { kind, in: 'connection' };
    default:
      return kind satisfies never;
  }
}
