import { existsSync } from 'node:fs';
import { CONTENDERS } from './contenders.ts';
import { PEERS } from './workspace.ts';

/** Ends the process with the command that installs the peers where they are missing and wanted. */
export function requirePeers(names: readonly string[]): void {
  const wanted = CONTENDERS.filter(({ name }) => names.includes(name));
  if (existsSync(PEERS) || wanted.every(({ module }) => !module.startsWith('peers/'))) return;
  process.stderr.write(
    'the peers are not installed: npm ci --prefix bench/requests\n' +
      'or measure without them: npm run bench -- --only bare,ours\n',
  );
  process.exit(2);
}
