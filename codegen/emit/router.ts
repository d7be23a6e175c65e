import type { Contract } from '../contract/model.ts';
import { literal } from '../print/literal.ts';
import type { Printable } from '../print/literal.ts';
import { SourceFile } from '../print/source-file.ts';

/** `router.ts`: every path with its methods, for the matcher. */
export function emitRouter(contract: Contract): string {
  const file = new SourceFile(contract.source);
  const paths = Map.groupBy(contract.operations, (operation) => operation.path);
  const routes: Printable = [...paths].map(([path, operations]) => ({
    path,
    methods: Object.fromEntries(operations.map(({ method, id }) => [method, id])),
  }));
  file.write('/** The paths with their methods and the operations behind them. */\n');
  file.write(`export const routes = ${literal(routes)} as const satisfies readonly `);
  file.write(`${file.abi('RouteSpec')}[];\n`);
  return file.toString();
}
