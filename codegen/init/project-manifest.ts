/** Package names to exact versions. */
export type Versions = Readonly<Record<string, string>>;

export interface ProjectManifestInput {
  readonly name: string;
  /** What `dependencies` say of gatewright: a version or a `file:` path. */
  readonly gatewright: string;
  /** The versions that gatewright itself is developed with. */
  readonly versions: Versions;
  /** Whether the project brings a Node of its own or runs on that of the machine. */
  readonly node: 'own' | 'machine';
}

const DEV_DEPENDENCIES = [
  '@hey-api/openapi-ts',
  '@types/express',
  '@types/node',
  'ajv',
  'ajv-formats',
  'diff',
  'openapi-typescript',
  'swagger-ui-dist',
  'typescript',
  'yaml',
];

/** The `package.json` of a new project, every version exact. */
export function projectManifest(input: ProjectManifestInput): object {
  const isOwn = input.node === 'own';
  const needed = isOwn ? [...DEV_DEPENDENCIES, 'node'].sort() : DEV_DEPENDENCIES;
  return {
    name: input.name,
    version: '0.1.0',
    private: true,
    type: 'module',
    engines: { node: '>=22.18' },
    scripts: {
      start: 'node src/main.ts',
      dev: 'gatewright dev',
      generate: 'gatewright generate',
      lint: 'gatewright lint',
      typecheck: 'tsc && tsc -p test/client',
      test: 'gatewright check && npm run lint && npm run typecheck && node --test "test/**/*.test.ts"',
    },
    allowScripts: { '@scarf/scarf': false, ...(isOwn ? { node: true } : {}) },
    dependencies: { gatewright: input.gatewright },
    devDependencies: Object.fromEntries(needed.map((name) => [name, version(name, input)])),
  };
}

function version(name: string, { versions }: ProjectManifestInput): string {
  const found = versions[name];
  if (found === undefined) throw new Error(`no version of ${name} is known`);
  return found;
}
