import { checksLoader } from './compile-checks.ts';
import type { Contract, OperationSpec } from './contract.ts';
import { isGuarded } from './environment.ts';
import type { Faults } from './faults.ts';
import { compileGuard, type CompiledGuard } from './guard/compile.ts';
import { methodsOf } from './methods.ts';
import type { ContractOptions } from './options.ts';
import type { AccessPlan, FormPlan, OperationPlan } from './plan.ts';
import { resolveLimits, type ResolvedLimit } from './rate-limit/resolve.ts';
import { compileBody } from './request/compile-body.ts';
import { compileParameters } from './request/compile-parameters.ts';
import { parameterNames } from './segment.ts';
import type { Handler } from './types.ts';

export interface OperationSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What unknown paths count against. */
  readonly limits: readonly ResolvedLimit[];
  readonly faults: Faults;
}

/** Compiles every operation by id; what cannot be compiled is a fault and left out. */
export function compileOperations<H, V>(
  contract: Contract<H, V>,
  options: ContractOptions<H, V>,
  { env, limits, faults }: OperationSurroundings,
): ReadonlyMap<string, OperationPlan> {
  const ids = Object.keys(contract.operations);
  const handlers = methodsOf<Handler>(options.handlers, ids, 'handler', faults);
  const operations = new Map<string, OperationPlan>();
  const guardOf = once((spec: OperationSpec['guard']) => compileGuard(spec, contract));
  const limitsOf = once((spec: OperationSpec['limits']) => resolveLimits(spec, env));
  const accessOf = once(({ guard, limits: own, hidden }: AccessSpec) =>
    joined(guardOf(guard), limitsOf(own), hidden ? limits : null),
  );
  const formOf = once(compileForm);
  for (const [id, spec] of Object.entries(contract.operations)) {
    const handler = handlers.get(id);
    const hidden = spec.internal === true && isGuarded(options.environment);
    const where = `the operation ${id}: `;
    const guard = faults.attempt(() => guardOf(spec.guard), where);
    const own = faults.attempt(() => limitsOf(spec.limits), where);
    const load = faults.attempt(() => checksLoader(id, spec, contract.validators));
    if (!handler || !guard || !own || !load) continue;
    const { parameters, body, bodyLimit } = spec;
    const names = parameterNames(spec.path);
    // Every field by its name: V8 keeps what is spread in a second object.
    const operation: OperationPlan = {
      id,
      method: spec.method,
      access: accessOf({ guard: spec.guard, limits: spec.limits, hidden }),
      form: formOf({ parameters, names, body, bodyLimit }),
      handler,
      checks: null,
      loadChecks: async () => (operation.checks = await load()),
      spec,
    };
    operations.set(id, operation);
  }
  return operations;
}

/** Operations that say the same share what is made of it: it stays in the caches of the processor. */
function once<Spec, Made extends object>(make: (spec: Spec) => Made): (spec: Spec) => Made {
  const known = new Map<string, Made>();
  return (spec) => {
    const text = JSON.stringify(spec) ?? '';
    const made = known.get(text) ?? make(spec);
    known.set(text, made);
    return made;
  };
}

interface FormSpec extends Pick<OperationSpec, 'parameters' | 'bodyLimit'> {
  readonly body: OperationSpec['body'] | undefined;
  /** Of the path, in its order. */
  readonly names: readonly string[];
}

function compileForm({ parameters, names, body, bodyLimit }: FormSpec): FormPlan {
  return { decode: compileParameters(parameters, names), body: compileBody(body), bodyLimit };
}

interface AccessSpec extends Pick<OperationSpec, 'guard' | 'limits'> {
  readonly hidden: boolean;
}

/** Who may call, and how often; `unknown` is what unknown paths count against, for a hidden one. */
function joined(
  guard: CompiledGuard,
  own: readonly ResolvedLimit[],
  unknown: readonly ResolvedLimit[] | null,
): AccessPlan {
  return {
    hidden: unknown !== null,
    guard,
    guarded: isCredentialAsked(guard),
    usesCookies: asksCookies(guard),
    limits: unknown === null ? splitLimits(own, guard) : concealedLimits(own, unknown),
  };
}

function isCredentialAsked({ requirements }: CompiledGuard): boolean {
  return requirements.length > 0;
}

function asksCookies({ requirements }: CompiledGuard): boolean {
  return requirements.some(({ terms }) =>
    terms.some(({ scheme }) => scheme.kind === 'apiKey' && scheme.in === 'cookie'),
  );
}

function splitLimits(
  own: readonly ResolvedLimit[],
  { requirements }: CompiledGuard,
): AccessPlan['limits'] {
  const after = own.filter((limit) => !isEarly(limit));
  const takesPasswords = requirements.some(({ terms }) =>
    terms.some(({ scheme }) => scheme.kind === 'basic'),
  );
  const guesses = takesPasswords ? after : [];
  return { before: [...own.filter(isEarly), ...guesses], after, guesses };
}

/** Before the guard it counts as an unknown path does; its own policies count for the admitted. */
function concealedLimits(
  own: readonly ResolvedLimit[],
  unknown: readonly ResolvedLimit[],
): AccessPlan['limits'] {
  const counted = new Set(unknown.filter(isEarly).map(({ name }) => name));
  return { before: unknown, after: own.filter(({ name }) => !counted.has(name)), guesses: [] };
}

function isEarly({ key }: ResolvedLimit): boolean {
  return key === 'ip' || key === 'global';
}

/** Whether a spec is served under a method: HEAD comes with GET. */
export function methodsServed(specs: readonly OperationSpec[]): readonly string[] {
  const methods = new Set(specs.map(({ method }) => method));
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort();
}
