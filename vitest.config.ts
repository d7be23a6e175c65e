import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^gatewright$/, replacement: `${root}src/index.ts` },
      { find: /^gatewright\/abi$/, replacement: `${root}src/abi.ts` },
      { find: /^gatewright\/config$/, replacement: `${root}codegen/config.ts` },
      { find: /^gatewright\/(identity|client|testing)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/plain-environment.ts', 'test/fuzz/setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: {
      provider: 'v8',
      include: ['codegen/**/*.ts', 'src/**/*.ts'],
      reporter: ['text-summary'],
    },
  },
});
