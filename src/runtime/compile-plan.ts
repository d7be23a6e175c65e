import type { Contract, SchemeSpec } from './contract.ts';
import { corsFaults, corsOf } from './edge/cors.ts';
import { compileOperations } from './compile-operations.ts';
import { compileRoutes } from './compile-routes.ts';
import { isGuarded } from './environment.ts';
import type { Faults } from './faults.ts';
import { createLogger } from './logger.ts';
import { methodsOf } from './methods.ts';
import { createMatcher } from './matcher.ts';
import type { ContractOptions, CorsOptions } from './options.ts';
import type { CorsPlan, Edge, Mount, OperationPlan, Plan } from './plan.ts';
import { createLimiter, type Limiter } from './rate-limit/limiter.ts';
import { resolveLimits, type ResolvedLimit } from './rate-limit/resolve.ts';
import { StartError } from './start-error.ts';
import type { Verifier } from './types.ts';

/** What an app and a router differ in. */
export interface Place {
  readonly basePath: string;
  readonly mount: Mount | null;
  readonly edge: Edge | null;
}

const ENVIRONMENTS: ReadonlySet<unknown> = new Set([
  'development',
  'test',
  'staging',
  'production',
]);

/**
 * Checks a contract and its options and compiles them.
 *
 * @throws {StartError} with everything that is missing or wrong
 */
export async function compilePlan<H, V>(
  contract: Contract<H, V>,
  options: ContractOptions<H, V>,
  place: Place,
  faults: Faults,
): Promise<Plan> {
  const log = options.logger ?? createLogger();
  checkOptions(options, faults);
  const env = options.env ?? process.env;
  const limits = faults.attempt(() => resolveLimits(contract.limits, env)) ?? [];
  const verifiers = methodsOf<Verifier>(
    options.verifiers,
    Object.keys(contract.schemes),
    'verifier',
    faults,
  );
  const operations = compileOperations(contract, options, { env, limits, faults });
  const cors = compileCors(options.cors, contract.schemes, faults);
  const routes = compileRoutes(contract, options, {
    operations,
    basePath: place.basePath,
    cors: cors === null ? null : (options.cors ?? null),
    faults,
  });
  const match = faults.attempt(() => createMatcher(routes, place.basePath));
  const limiter = compileLimiter([...limits, ...limitsOf(operations)], options, log, faults);
  if (options.preload === 'all') await preload(operations, faults);
  await options.referee?.start().catch((error: unknown) => faults.add(error));
  if (match === undefined || limiter === undefined || !faults.none) {
    await limiter?.shutdown();
    throw new StartError(faults.list);
  }
  return {
    ...place,
    schemes: contract.schemes,
    match,
    limits,
    limiter,
    verifiers,
    cors,
    responseValidation:
      options.responseValidation ?? (isGuarded(options.environment) ? 'log' : 'enforce'),
    log,
    renderProblem: options.renderProblem ?? null,
    referee: options.referee ?? null,
    observe: options.observe ?? null,
  };
}

function checkOptions<H, V>(options: ContractOptions<H, V>, faults: Faults): void {
  if (!ENVIRONMENTS.has(options.environment)) {
    faults.add('environment must be development, test, staging or production');
  }
  const modes: readonly unknown[] = [undefined, 'enforce', 'log', 'off'];
  if (!modes.includes(options.responseValidation)) {
    faults.add('responseValidation must be enforce, log or off');
  }
  const loads: readonly unknown[] = [undefined, 'all', 'none'];
  if (!loads.includes(options.preload)) faults.add('preload must be all or none');
  if (options.referee !== undefined && isGuarded(options.environment)) {
    faults.add('referee is for development and test; leave it out here');
  }
}

function compileCors(
  options: CorsOptions | undefined,
  schemes: Readonly<Record<string, SchemeSpec>>,
  faults: Faults,
): CorsPlan | null {
  if (options === undefined) return null;
  const found = corsFaults(options);
  for (const fault of found) faults.add(fault);
  if (found.length > 0 || options.origins.length === 0) return null;
  return { origins: new Set(options.origins), unknown: corsOf(options, [], schemes) };
}

function compileLimiter<H, V>(
  limits: readonly ResolvedLimit[],
  { rateLimit }: ContractOptions<H, V>,
  log: Plan['log'],
  faults: Faults,
): Limiter | undefined {
  const store = rateLimit?.store;
  return faults.attempt(() =>
    createLimiter({ limits, log, ...(store === undefined ? {} : { store }) }),
  );
}

function limitsOf(operations: ReadonlyMap<string, OperationPlan>): readonly ResolvedLimit[] {
  return [...operations.values()].flatMap(({ access: { limits } }) => [
    ...limits.before,
    ...limits.after,
  ]);
}

async function preload(
  operations: ReadonlyMap<string, OperationPlan>,
  faults: Faults,
): Promise<void> {
  for (const { loadChecks } of operations.values()) {
    try {
      await loadChecks();
    } catch (error) {
      faults.add(error);
    }
  }
}
