import { ownPackage } from './own-package.ts';
import { UsageError } from './usage-error.ts';

/** Optional peers of the package that commands of the contract need; a service needs none. */
export const GENERATORS = [
  '@hey-api/openapi-ts',
  'ajv',
  'ajv-formats',
  'diff',
  'openapi-typescript',
  'typescript',
  'yaml',
] as const;

/** Throws a UsageError that names everything missing, with the line that installs it. */
export function requireGenerators(): void {
  const missing = GENERATORS.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const { versions } = ownPackage();
  const wanted = missing.map((name) => `${name}@${versions[name] ?? 'latest'}`).join(' ');
  throw new UsageError(
    `this command needs ${missing.join(', ')}, which a deployed service does not: ` +
      `npm install --save-dev --save-exact ${wanted}`,
  );
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}
