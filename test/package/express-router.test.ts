import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  emptyFolder,
  gatewright,
  linkPackages,
  root,
  runNode,
  typeCheck,
  write,
} from './project.ts';

it('mounts a generated API into an Express app', { timeout: 180_000 }, async () => {
  const folder = await emptyFolder();
  await cp(join(root, 'examples/express-router'), folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:generated|node_modules)$/.test(path),
  });
  await write(folder, 'package.json', '{ "name": "site", "type": "module" }');
  await linkPackages(folder);
  expect((await gatewright(folder, 'generate')).output).toMatch(/^generated \d+ files /);
  expect(await typeCheck(folder)).toEqual({ code: 0, output: '' });
  const tested = await runNode(folder, '--test', 'test/**/*.test.ts');
  expect(tested.output).toMatch(/\bpass 3\n/);
  expect(tested.code).toBe(0);
});
