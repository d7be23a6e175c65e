import { createLogger } from '../../src/runtime/logger.ts';

const log = createLogger();
const [how] = process.argv.slice(2);
if (how === 'burst') for (let line = 0; line < 5_000; line += 1) log.info({ line }, 'burst');
log.info('last words');
if (how === 'throw') throw new Error('a fault of the program');
if (how === 'exit') process.exit(1);
if (how === 'stay') process.stdin.resume();
