import { defineConfig } from 'vitest/config';

/** What needs the registry and minutes: `npm run test:package`. */
export default defineConfig({
  test: { include: ['test/package/**/*.slow.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
