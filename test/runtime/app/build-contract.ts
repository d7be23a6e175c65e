import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import type {
  Contract,
  OperationSpec,
  OperationValidators,
  RouteSpec,
  Validate,
} from '../../../src/runtime/contract.ts';

/** An operation with what is usual left out. */
export type OperationDraft = Pick<OperationSpec, 'method' | 'path'> & Partial<OperationSpec>;

export interface ContractDraft extends Partial<Omit<Contract, 'operations' | 'validators'>> {
  readonly operations: Readonly<Record<string, OperationDraft>>;
  /** By operation id and validator name; what is missing is taken for `true`. */
  readonly schemas?: Readonly<Record<string, Readonly<Record<string, AnySchema>>>>;
}

const JSON_OBJECT = {
  content: { 'application/json': { kind: 'json', validator: 'response200' } },
  headers: {},
} as const;

/** A contract as the generator would make it, of a draft. */
export function buildContract(draft: ContractDraft): Contract {
  const operations = Object.fromEntries(
    Object.entries(draft.operations).map(([id, operation]) => [id, complete(operation)]),
  );
  return {
    title: 'Test',
    version: '1.0.0',
    basePath: '',
    schemes: {},
    roles: {},
    limits: [],
    docs: { ui: '/docs', document: '/openapi.json', production: 'hidden' },
    routes: routesOf(operations),
    document: () => Promise.resolve({ openapi: '3.1.0' }),
    ...draft,
    operations,
    validators: Object.fromEntries(
      Object.entries(operations).map(([id, operation]) => [
        id,
        () => Promise.resolve(validatorsOf(operation, draft.schemas?.[id] ?? {})),
      ]),
    ),
  };
}

function complete(operation: OperationDraft): OperationSpec {
  return {
    guard: { security: [] },
    limits: [],
    errorFormat: 'problem',
    bodyLimit: 1024,
    parameters: [],
    responses: { '200': JSON_OBJECT },
    ...operation,
  };
}

function routesOf(operations: Readonly<Record<string, OperationSpec>>): readonly RouteSpec[] {
  const routes = new Map<string, Record<string, string>>();
  for (const [id, { path, method }] of Object.entries(operations)) {
    routes.set(path, { ...routes.get(path), [method]: id });
  }
  return [...routes].map(([path, methods]) => ({ path, methods }));
}

function validatorsOf(
  operation: OperationSpec,
  schemas: Readonly<Record<string, AnySchema>>,
): OperationValidators {
  const requests = new Ajv2020({ allErrors: true, useDefaults: true, strict: false });
  const responses = new Ajv2020({ allErrors: true, removeAdditional: true, strict: false });
  const names = new Set([
    ...Object.keys(schemas),
    ...operation.parameters.map((parameter) => parameter.in),
    ...Object.values(operation.body?.content ?? {}).flatMap(({ validator }) => validator ?? []),
    ...Object.values(operation.responses).flatMap(({ content, headers }) =>
      [...Object.values(content), ...Object.values(headers)].flatMap(
        ({ validator }) => validator ?? [],
      ),
    ),
  ]);
  return Object.fromEntries(
    [...names].map((name) => {
      const ajv = name.startsWith('response') ? responses : requests;
      return [name, ajv.compile(schemas[name] ?? true) as Validate];
    }),
  );
}
