import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runNode } from '../../bench/corpus/child.ts';

const RUN = fileURLToPath(new URL('../../bench/requests/run.ts', import.meta.url));
const PROFILE = fileURLToPath(new URL('../../bench/requests/profile/run.ts', import.meta.url));
const SHORT = ['--seconds', '0.2', '--warm-up', '0.1', '--rounds', '1', '--connections', '4'];
const SECONDS = 240;

describe('the request benchmark', () => {
  it(
    'rehearses, measures and tells, without the peers',
    async () => {
      const argv = ['-C', 'source', RUN, '--only', 'bare,ours', '--kinds', 'accepted,no token'];
      const result = await runNode([...argv, ...SHORT], { cwd: '.', seconds: SECONDS });
      expect(result.stderr).toBe('');
      expect(result.stdout).toMatch(/20 operations, POST, HS256\n.+\n {2}Express, one unguarded/);
      expect(result.stdout).toMatch(/Gatewright +[\d,]+ /);
      expect(result.stdout).toContain('Refused requests of ours');
      expect(result.code).toBe(0);
    },
    SECONDS * 1000,
  );

  it(
    'profiles a request by its stages',
    async () => {
      const argv = ['-C', 'source', PROFILE, '--workloads', 'post'];
      const result = await runNode([...argv, ...SHORT], { cwd: '.', seconds: SECONDS });
      expect(result.stderr).toBe('');
      expect(result.stdout).toMatch(/stage\/[\w-]+ +\d+\.\d\d +\d+\.\d %/);
      expect(result.code).toBe(0);
    },
    SECONDS * 1000,
  );
});
