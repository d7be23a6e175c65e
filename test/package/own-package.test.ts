import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownSpecifier } from '../../codegen/commands/own-package.ts';
import { emptyFolder, write } from './project.ts';

/** What a project beside the one that gatewright is installed in says of it. */
async function specifier(dependency: object, installed = 'node_modules/gatewright') {
  const folder = await emptyFolder();
  await write(folder, 'work/package.json', JSON.stringify(dependency));
  const root = join(folder, 'work', installed);
  return ownSpecifier({ root, version: '1.2.3', versions: {} }, join(folder, 'work/my-api'));
}

describe('a new project takes gatewright from', () => {
  it.each([
    ['npm, pnpm and Yarn', 'file:../packed/gatewright.tgz'],
    ['Yarn 1', '../packed/gatewright.tgz'],
  ])('the file that it was installed from with %s', async (_, gatewright) => {
    expect(await specifier({ dependencies: { gatewright } })).toBe(
      'file:../../packed/gatewright.tgz',
    );
    expect(await specifier({ devDependencies: { gatewright } })).toBe(
      'file:../../packed/gatewright.tgz',
    );
  });

  it('that file where a store of the package manager lies between', async () => {
    const store = 'node_modules/.pnpm/gatewright@1.2.3/node_modules/gatewright';
    const dependencies = { gatewright: 'file:../gatewright.tgz' };
    expect(await specifier({ dependencies }, store)).toBe('file:../../gatewright.tgz');
  });

  it.each([
    ['a version', { dependencies: { gatewright: '1.2.3' } }],
    ['a range', { dependencies: { gatewright: '^1.2.0' } }],
    ['nothing', {}],
  ])('the registry where it was installed by %s', async (_, manifest) => {
    expect(await specifier(manifest)).toBe('1.2.3');
  });

  it('the registry where nobody knows', () => {
    expect(ownSpecifier({ root: resolve('/nowhere'), version: '1.2.3', versions: {} }, '/')).toBe(
      '1.2.3',
    );
  });
});
