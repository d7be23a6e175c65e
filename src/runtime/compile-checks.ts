import type {
  Contract,
  OperationSpec,
  OperationValidators,
  ParameterSpec,
  Validate,
} from './contract.ts';
import { checkOf, type Check, type Fill } from './outline/check.ts';
import { scalarKey } from './outline/compile.ts';
import { numberOf } from './outline/number-of.ts';
import type { Outline } from './outline/outline.ts';
import { compileReplies, type ReplyPlans } from './reply/reply-writer.ts';
import { requireValidator, validatorLoader } from './validators.ts';

/** All of an operation that needs its validators. */
export interface OperationChecks extends ReplyPlans {
  /** The places that have parameters; operations that say the same of them share it. */
  readonly places: readonly PlaceOutline[];
  /** Those of the places, asked where the outline does not say yes. */
  readonly placeValidators: readonly Validate[];
  /** Where anything goes there is none. */
  readonly bodies: readonly BodyCheck[];
}

export interface PlaceOutline {
  readonly place: ParameterSpec['in'];
  readonly outline: Outline | null;
  readonly fill: Fill | null;
}

export interface BodyCheck extends Check {
  /** As it is declared. */
  readonly type: string;
}

const PLACES = ['path', 'query', 'header', 'cookie'] as const;

/**
 * How the checks of an operation are made: once for all who ask meanwhile, again for the next after it
 * failed.
 *
 * @throws {Error} where the contract has no validators for the operation
 */
export function checksLoader(
  id: string,
  spec: OperationSpec,
  modules: Contract['validators'],
): () => Promise<OperationChecks> {
  const load = validatorLoader(id, spec, modules);
  let pending: Promise<OperationChecks> | null = null;
  return () => {
    pending ??= load()
      .then((validators) => compileChecks(spec, validators))
      .finally(() => (pending = null));
    return pending;
  };
}

function compileChecks(spec: OperationSpec, validators: OperationValidators): OperationChecks {
  const places = PLACES.filter((place) => spec.parameters.some((given) => given.in === place));
  const checks = places.map((place) => checkOf(requireValidator(validators, place)));
  const bodies = Object.entries(spec.body?.content ?? {}).flatMap(([type, { validator }]) => {
    if (validator === undefined) return [];
    const { outline, fill, validate } = checkOf(requireValidator(validators, validator));
    return [{ type, outline, fill, validate }];
  });
  return {
    places: shared(
      checks.map(({ outline, fill }, index) => ({ place: places[index] ?? 'path', outline, fill })),
    ),
    placeValidators: checks.map(({ validate }) => validate),
    bodies,
    lastPlan: null,
    planOf: compileReplies(spec, validators),
  };
}

const known = new Map<string, readonly PlaceOutline[]>();

function shared(places: readonly PlaceOutline[]): readonly PlaceOutline[] {
  const key = JSON.stringify(
    places.map(({ place, outline, fill }) => [
      place,
      outline && numberOf(outline),
      fill?.map(([name, value]) => [name, scalarKey(value)]),
    ]),
  );
  const one = known.get(key) ?? places;
  known.set(key, one);
  return one;
}
