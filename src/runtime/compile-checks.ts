import type {
  Contract,
  OperationSpec,
  OperationValidators,
  ParameterSpec,
  Validate,
} from './contract.ts';
import { compileReply, type ReplyWriter } from './reply/compile-reply.ts';
import { requireValidator, validatorLoader } from './validators.ts';

/** All of an operation that needs its validators. */
export interface OperationChecks {
  /** The places that have parameters. */
  readonly parameters: readonly PlaceCheck[];
  /** By declared media type; absent: anything goes. */
  readonly bodies: ReadonlyMap<string, Validate>;
  readonly writeReply: ReplyWriter;
}

export interface PlaceCheck {
  readonly place: ParameterSpec['in'];
  readonly validate: Validate;
}

const PLACES = ['path', 'query', 'header', 'cookie'] as const;

/**
 * The checks of an operation, made once, on first use.
 *
 * @throws {Error} where the contract has no validators for the operation
 */
export function lazyChecks(
  id: string,
  spec: OperationSpec,
  modules: Contract['validators'],
): () => OperationChecks | Promise<OperationChecks> {
  const load = validatorLoader(id, spec, modules);
  let checks: OperationChecks | Promise<OperationChecks> | undefined;
  return () => {
    checks ??= load().then(
      (validators) => (checks = compileChecks(spec, validators)),
      (error: unknown) => {
        checks = undefined;
        throw error;
      },
    );
    return checks;
  };
}

function compileChecks(spec: OperationSpec, validators: OperationValidators): OperationChecks {
  const places = PLACES.filter((place) => spec.parameters.some((given) => given.in === place));
  const bodies = Object.entries(spec.body?.content ?? {}).flatMap(
    ([type, { validator }]): [string, Validate][] =>
      validator === undefined ? [] : [[type, requireValidator(validators, validator)]],
  );
  return {
    parameters: places.map((place) => ({ place, validate: requireValidator(validators, place) })),
    bodies: new Map(bodies),
    writeReply: compileReply(spec, validators),
  };
}
