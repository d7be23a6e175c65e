/** One seed for every property: a run says the same twice. `npm run test:fuzz` takes new ones. */
import fc from 'fast-check';
import { runs } from './runs.ts';

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 1), numRuns: runs(100) });
