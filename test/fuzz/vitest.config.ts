import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

const FUZZ_SEED = process.env['FUZZ_SEED'] ?? String(randomInt(2 ** 31));
const FUZZ_RUNS = process.env['FUZZ_RUNS'] ?? '20';
console.log(`FUZZ_SEED=${FUZZ_SEED} FUZZ_RUNS=${FUZZ_RUNS}`);

/** Every property again, from a seed of its own and more often: `npm run test:fuzz`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: globSync('test/**/*.test.ts').filter((file) =>
      readFileSync(file, 'utf8').includes("from 'fast-check'"),
    ),
    env: { FUZZ_SEED, FUZZ_RUNS },
    testTimeout: 0,
  },
});
