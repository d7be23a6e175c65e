import type { Contract } from '../contract/model.ts';
import { propertyKey, stringLiteral } from '../print/literal.ts';
import { validatorFiles } from '../print/names.ts';
import { SourceFile } from '../print/source-file.ts';

/** `index.ts`: the `contract` value that `createApp` takes, and the types of handlers. */
export function emitIndex(contract: Contract): string {
  const file = new SourceFile(contract.source);
  const modules = validatorFiles(contract.operations.map(({ id }) => id));
  const handlers = file.type('Handlers', './handlers.ts');
  const verifiers = file.type('Verifiers', './handlers.ts');
  for (const name of ['docs', 'limits', 'operations', 'roles', 'schemes']) {
    file.value(name, './operations.ts');
  }
  file.value('routes', './router.ts');
  file.write("export type * from './handlers.ts';\n\n");
  file.write('/** What `createApp` and `createRouter` take. */\n');
  file.write(`export const contract: ${file.abi('Contract')}<${handlers}, ${verifiers}> = {\n`);
  file.write(`  title: ${stringLiteral(contract.title)},\n`);
  file.write(`  version: ${stringLiteral(contract.version)},\n`);
  file.write(`  basePath: ${stringLiteral(contract.basePath)},\n`);
  file.write('  schemes,\n  roles,\n  limits,\n  docs,\n  operations,\n  routes,\n');
  file.write('  validators: {\n');
  for (const { id } of contract.operations) {
    const path = stringLiteral(`./validators/${modules.get(id)}.ts`);
    file.write(`    ${propertyKey(id)}: () => import(${path}),\n`);
  }
  file.write('  },\n');
  file.write("  document: async () => (await import('./document.ts')).document,\n};\n");
  return file.toString();
}
