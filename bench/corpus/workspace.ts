import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

const PROJECT = {
  extends: join(REPOSITORY, 'tsconfig.json'),
  compilerOptions: { skipLibCheck: true },
  include: ['generated/**/*.ts', 'service.ts'],
  exclude: ['generated/sdk'],
};

/** What a user of the package would write first, with nothing behind it. */
const SERVICE = `import { createApp } from 'gatewright';
import { contract, type Handlers, type Verifiers } from './generated/index.ts';

export const start = (handlers: Handlers, verifiers: Verifiers) =>
  createApp(contract, { handlers, verifiers, environment: 'test' });
`;

/** A folder like a project that has this package installed. */
export async function openWorkspace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-corpus-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(REPOSITORY, join(folder, 'node_modules', 'gatewright'));
  await symlink(join(REPOSITORY, 'node_modules/@types'), join(folder, 'node_modules', '@types'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(PROJECT));
  await writeFile(join(folder, 'service.ts'), SERVICE);
  return folder;
}

/** Ends a workspace; `keep` is where its generated files go first. */
export async function closeWorkspace(folder: string, keep: string | null): Promise<void> {
  if (keep !== null) {
    await rm(join(keep, 'node_modules'), { recursive: true, force: true });
    await cp(folder, keep, { recursive: true, verbatimSymlinks: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}
