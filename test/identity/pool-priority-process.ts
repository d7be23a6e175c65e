import { pbkdf2 } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { promisify } from 'node:util';
import { lowerPoolPriority } from '../../src/identity/lower-pool-priority.ts';

await promisify(pbkdf2)('the first work starts the pool', 'salt', 1, 8, 'sha256');
lowerPoolPriority();
const pool =
  process.platform === 'linux'
    ? readdirSync('/proc/self/task').filter((thread) =>
        readFileSync(`/proc/self/task/${thread}/comm`, 'utf8').startsWith('libuv-worker'),
      )
    : [];
const below = pool.map((thread) => getPriority(Number(thread)) - getPriority());
process.stdout.write(JSON.stringify([...new Set(below)]));
