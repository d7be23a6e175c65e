import type { Contract, OperationSpec, OperationValidators, Validate } from './contract.ts';

/** The validator of a name; an operation without it is not served. */
export function requireValidator(validators: OperationValidators, name: string): Validate {
  const validator = Object.hasOwn(validators, name) ? validators[name] : undefined;
  if (typeof validator !== 'function') throw new Error(`the validator "${name}" is missing`);
  return validator;
}

/** Every validator that an operation's table names. */
export function validatorNames(spec: OperationSpec): readonly string[] {
  const bodies = Object.values(spec.body?.content ?? {}).map(({ validator }) => validator);
  const responses = Object.values(spec.responses).flatMap(({ content, headers }) =>
    [...Object.values(content), ...Object.values(headers)].map(({ validator }) => validator),
  );
  const names = [...spec.parameters.map((parameter) => parameter.in), ...bodies, ...responses];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/**
 * How the validators of an operation are loaded and checked to be all there.
 *
 * @throws {Error} where the contract has none for the operation
 */
export function validatorLoader(
  id: string,
  spec: OperationSpec,
  modules: Contract['validators'],
): () => Promise<OperationValidators> {
  const load = Object.hasOwn(modules, id) ? modules[id] : undefined;
  if (typeof load !== 'function') throw new Error(`the validators of ${id} are missing`);
  return () => loadAll(id, spec, load);
}

async function loadAll(
  id: string,
  spec: OperationSpec,
  load: () => Promise<OperationValidators>,
): Promise<OperationValidators> {
  const module = await load().catch((cause: unknown) => {
    throw new Error(`the validators of ${id} cannot be loaded`, { cause });
  });
  const missing = validatorNames(spec).filter((name) => !has(module, name));
  if (missing.length === 0) return module;
  throw new Error(`the validators of ${id} lack ${missing.join(', ')}; generate them again`);
}

function has(module: OperationValidators, name: string): boolean {
  return Object.hasOwn(module, name) && typeof module[name] === 'function';
}
