import { methodsServed } from './compile-operations.ts';
import type { Contract } from './contract.ts';
import { corsOf } from './edge/cors.ts';
import { docsPages } from './edge/docs.ts';
import { isGuarded } from './environment.ts';
import type { Faults } from './faults.ts';
import { compileGuard, type CompiledGuard } from './guard/compile.ts';
import type { ContractOptions, CorsOptions } from './options.ts';
import type { OperationPlan, RoutePlan } from './plan.ts';

export interface RouteSurroundings {
  readonly operations: ReadonlyMap<string, OperationPlan>;
  readonly basePath: string;
  /** `null` without CORS, or where its options are wrong. */
  readonly cors: CorsOptions | null;
  readonly faults: Faults;
}

/** The paths of the contract and of its docs. */
export function compileRoutes<H, V>(
  contract: Contract<H, V>,
  options: ContractOptions<H, V>,
  { operations, basePath, cors, faults }: RouteSurroundings,
): readonly RoutePlan[] {
  const routed = new Set<string>();
  const routes = contract.routes.map(({ path, methods }) => {
    const served: OperationPlan[] = [];
    for (const [method, id] of Object.entries(methods)) {
      const operation = operations.get(id);
      if (operation === undefined) {
        if (!Object.hasOwn(contract.operations, id))
          faults.add(`the operation ${id} of ${path} is missing`);
        continue;
      }
      if (operation.spec.method !== method || operation.spec.path !== path) {
        faults.add(`the operation ${id} is not ${method} ${path}`);
      }
      served.push(operation);
      routed.add(id);
    }
    const shown = served.filter(({ access }) => !access.hidden).map(({ spec }) => spec);
    const allow = methodsServed(shown);
    return {
      path,
      methods,
      operations: served,
      sole: served.length === 1 ? (served[0] ?? null) : null,
      page: null,
      allow: allow.length === 0 ? [] : [...allow, 'OPTIONS'],
      cors: cors === null || shown.length === 0 ? null : corsOf(cors, shown, contract.schemes),
    };
  });
  for (const id of operations.keys()) {
    if (!routed.has(id)) faults.add(`the operation ${id} has no route`);
  }
  return [...routes, ...docsRoutes(contract, options, basePath, faults)];
}

function docsRoutes<H, V>(
  contract: Contract<H, V>,
  options: ContractOptions<H, V>,
  basePath: string,
  faults: Faults,
): readonly RoutePlan[] {
  const { production, guard: spec } = contract.docs;
  const guarded = isGuarded(options.environment);
  if (guarded && production === 'hidden') return [];
  const closed = guarded && production !== 'public';
  if (closed && spec === undefined) {
    faults.add('x-docs: production is guarded but names no security');
    return [];
  }
  const guard = faults.attempt((): CompiledGuard | null =>
    closed && spec !== undefined ? compileGuard(spec, contract) : null,
  );
  const pages = faults.attempt(() => docsPages(contract, basePath));
  if (guard === undefined || pages === undefined) return [];
  return pages.map((page) => ({
    path: page.path,
    methods: {},
    operations: [],
    sole: null,
    page: { page, guard },
    allow: ['GET', 'HEAD', 'OPTIONS'],
    cors: null,
  }));
}
