/**
 * The reference contract read a second time, without the generator: what the parity tests hold the
 * generated guards against.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../house/sources.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Dict<T = Json> = Readonly<Record<string, T>>;

export interface RawOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly internal: boolean;
  readonly security: readonly Dict<readonly string[]>[];
  readonly roles: RawDemand | undefined;
  readonly permissions: RawDemand | undefined;
  readonly parameters: readonly Dict[];
  readonly body: Dict | undefined;
}
export interface RawDemand {
  readonly anyOf?: readonly string[];
  readonly allOf?: readonly string[];
  readonly scheme?: string;
}
export interface RawRole {
  readonly inherits?: readonly string[];
  readonly permissions?: readonly string[];
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

export const document = parse(readFileSync(join(root, 'openapi.yaml'), 'utf8')) as Dict;
const components = dict(document['components']);
export const schemes = dict(components['securitySchemes']) as Dict<Dict>;
export const roles = dict(components['x-roles']) as unknown as Dict<RawRole>;

export const operations: readonly RawOperation[] = Object.entries(dict(document['paths'])).flatMap(
  ([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = dict(item)[method];
      return operation === undefined ? [] : [read(path, method, dict(item), dict(operation))];
    }),
);

function read(path: string, method: string, item: Dict, operation: Dict): RawOperation {
  const parameters = [...list(item['parameters']), ...list(operation['parameters'])];
  return {
    id: String(operation['operationId']),
    method: method.toUpperCase(),
    path,
    internal: operation['x-internal'] === true || item['x-internal'] === true,
    security: list(
      operation['security'] ?? document['security'],
    ) as unknown as RawOperation['security'],
    roles: operation['x-required-roles'] as RawDemand | undefined,
    permissions: operation['x-required-permissions'] as RawDemand | undefined,
    parameters: parameters.map((one) => dict(resolve(one))),
    body:
      operation['requestBody'] === undefined ? undefined : dict(resolve(operation['requestBody'])),
  };
}

/** Follows a local reference. */
export function resolve(value: Json): Json {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  const steps = String(value['$ref']).split('/').slice(1);
  return resolve(steps.reduce<Json>((node, step) => dict(node)[step] ?? null, document));
}

/** A value that the schema allows: its example, its default, or the least that satisfies it. */
export function sample(schema: Json | undefined): Json {
  const node = dict(resolve(schema ?? {}));
  if (node['examples'] !== undefined) return list(node['examples'])[0] ?? null;
  if (node['example'] !== undefined) return node['example'];
  if (node['const'] !== undefined) return node['const'];
  if (node['enum'] !== undefined) return list(node['enum'])[0] ?? null;
  if (node['default'] !== undefined) return node['default'];
  const alternatives = node['oneOf'] ?? node['anyOf'];
  if (alternatives !== undefined) return sample(list(alternatives)[0]);
  if (node['allOf'] !== undefined) {
    return Object.assign({}, ...list(node['allOf']).map((part) => sample(part))) as Json;
  }
  return sampleOfType(node);
}

function sampleOfType(node: Dict): Json {
  const type = Array.isArray(node['type']) ? list(node['type'])[0] : node['type'];
  switch (type) {
    case 'object': {
      const required = list(node['required']).map(String);
      return Object.fromEntries(
        required.map((name) => [name, sample(dict(node['properties'])[name])]),
      );
    }
    case 'array':
      return Array.from({ length: Number(node['minItems'] ?? 0) }, () => sample(node['items']));
    case 'integer':
    case 'number':
      return Number(node['minimum'] ?? 1);
    case 'boolean':
      return true;
    default:
      return sampleText(node);
  }
}

function sampleText(node: Dict): string {
  const formats: Dict<string> = {
    uuid: '018f2f6e-7b1a-7c3d-9e4f-5a6b7c8d9e0f',
    email: 'ada@example.org',
    date: '2026-01-31',
    'date-time': '2026-01-31T12:00:00Z',
  };
  return formats[String(node['format'])] ?? 'x'.repeat(Math.max(1, Number(node['minLength'] ?? 1)));
}

export function dict(value: Json | undefined): Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Dict)
    : {};
}

export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
